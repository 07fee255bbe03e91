package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.List;

public interface MessageCollection {
    void addMessage(String text, Serializable... serializables);

    void addMessage(Message message);

    void addAll(List<Message> list);

    boolean isEmpty();

    List<Message> getMessages();
}
