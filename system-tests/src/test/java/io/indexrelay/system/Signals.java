package io.indexrelay.system;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that Java has no calls for. */
final class Signals {

    private Signals() {}

    /** The process does nothing from now on, and its connections stay open. */
    static void suspend(long pid) {
        send("STOP", pid);
    }

    static void resume(long pid) {
        send("CONT", pid);
    }

    static void quit(long pid) {
        send("QUIT", pid);
    }

    private static void send(String signal, long pid) {
        try {
            int status = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill -" + signal + " " + pid + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
