package io.indexrelay.delivery;

/** Whether this node may take office, as an administrator has it. Asked before each run; any thread. */
public interface Candidacy {

    Candidacy ALWAYS = () -> true;

    boolean isOpen();
}
