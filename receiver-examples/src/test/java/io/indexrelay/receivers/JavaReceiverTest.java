package io.indexrelay.receivers;

class JavaReceiverTest extends ExampleContract {

    JavaReceiverTest() {
        super(Implementation.JAVA);
    }
}
