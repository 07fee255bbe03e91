package io.indexrelay.receivers;

class NodeReceiverTest extends ExampleContract {

    NodeReceiverTest() {
        super(Implementation.NODE);
    }
}
