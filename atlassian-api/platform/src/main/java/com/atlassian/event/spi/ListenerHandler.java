package com.atlassian.event.spi;

import java.util.List;

public interface ListenerHandler {
    List<ListenerInvoker> getInvokers(Object object);
}
