package io.indexrelay.testsupport.endpoint;

import io.indexrelay.delivery.Transport;
import io.indexrelay.testsupport.contract.ExchangeContract;
import java.net.URI;
import java.util.List;

class ScriptedTransportTest extends ExchangeContract {

    private final ScriptedTransport transport = new ScriptedTransport(new Receiver());

    @Override
    protected Transport exchanging() {
        return transport;
    }

    @Override
    protected URI address(String path) {
        return URI.create("https://index.example.com" + path);
    }

    @Override
    protected void script(int status, String retryAfter, String json) {
        transport.answer(status, retryAfter, json);
    }

    @Override
    protected void scriptBreak() {
        transport.takeAndBreak();
    }

    @Override
    protected List<Delivered> arrived() {
        return transport.received();
    }
}
