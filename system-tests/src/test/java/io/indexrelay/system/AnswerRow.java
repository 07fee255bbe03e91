package io.indexrelay.system;

import org.jspecify.annotations.Nullable;

/** The contract's table of answers, row by row, and the ways in which each can happen. */
enum AnswerRow {
    TAKEN("2xx"),
    ACCEPTED("2xx"),
    REJECTED("2xx"),
    RETRY("2xx"),
    BAD_REQUEST("400, 422"),
    UNPROCESSABLE("400, 422"),
    UNAUTHORIZED("401, 403, 404"),
    FORBIDDEN("401, 403, 404"),
    NOT_FOUND("401, 403, 404"),
    REQUEST_TIMEOUT("408 and other retries"),
    TOO_EARLY("408 and other retries"),
    TOO_MANY("408 and other retries"),
    TOO_MANY_WAIT("408 and other retries"),
    TOO_MANY_UNTIL("408 and other retries"),
    SERVER_ERROR("408 and other retries"),
    UNAVAILABLE("408 and other retries"),
    UNAVAILABLE_AFTER_TAKING("408 and other retries"),
    SILENCE("408 and other retries"),
    SILENCE_AFTER_TAKING("408 and other retries"),
    CLOSED("408 and other retries"),
    CLOSED_AFTER_TAKING("408 and other retries"),
    REDIRECT("408 and other retries"),
    ODD("408 and other retries"),
    GONE("410"),
    TOO_LARGE("413"),
    NO_GZIP("415 with gzip");

    private final String row;

    AnswerRow(String row) {
        this.row = row;
    }

    /** As in the contract. */
    String row() {
        return row;
    }

    /**
     * Whether nothing more comes until an administrator has done something, or for longer than a test waits. What is to be
     * retried keeps others back for half a minute, so he helps there, too, most of the time.
     */
    boolean wantsAdministrator(int choice) {
        return switch (this) {
            case RETRY -> choice % 4 != 0;
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, NO_GZIP -> true;
            default -> false;
        };
    }

    /**
     * @param choice any number; chooses among the events of the batch
     * @return null for a healthy answer
     */
    @Nullable
    Fault answer(Script.Batch batch, int choice) {
        return switch (this) {
            case TAKEN -> null;
            case ACCEPTED -> result(batch, choice, "accepted");
            case REJECTED -> result(batch, choice, "rejected");
            case RETRY -> result(batch, choice, "retry");
            case BAD_REQUEST -> Fault.answer(400);
            case UNPROCESSABLE -> Fault.answer(422);
            case UNAUTHORIZED -> Fault.answer(401);
            case FORBIDDEN -> Fault.answer(403);
            case NOT_FOUND -> Fault.answer(404);
            case REQUEST_TIMEOUT -> Fault.answer(408);
            case TOO_EARLY -> Fault.answer(425);
            case TOO_MANY -> Fault.answer(429);
            case TOO_MANY_WAIT -> new Fault(429, "1");
            case TOO_MANY_UNTIL -> new Fault(429, "Wed, 21 Oct 2015 07:28:00 GMT");
            case SERVER_ERROR -> Fault.answer(500 + choice % 3);
            case UNAVAILABLE -> new Fault(503, "0");
            case UNAVAILABLE_AFTER_TAKING -> Fault.answer(503).afterTaking();
            case SILENCE -> Fault.silent();
            case SILENCE_AFTER_TAKING -> Fault.silent().afterTaking();
            case CLOSED -> Fault.closeSocket();
            case CLOSED_AFTER_TAKING -> Fault.closeSocket().afterTaking();
            case REDIRECT -> Fault.answer(301 + choice % 2);
            case ODD -> Fault.answer(choice % 2 == 0 ? 418 : 599);
            case GONE -> Fault.answer(410);
            case TOO_LARGE -> Fault.answer(413);
            case NO_GZIP -> Fault.answer(415);
        };
    }

    /** What is not mentioned is accepted; ids of others are to be ignored. */
    private static Fault result(Script.Batch batch, int choice, String status) {
        String id = batch.events()
                .get(choice % batch.events().size())
                .json()
                .path("id")
                .asText();
        Fault answer = Fault.answer(200);
        return (status.equals("accepted") ? answer.afterTaking() : answer.afterTakingAllBut(id))
                .saying("{\"results\":[{\"id\":\"foreign\",\"status\":\"rejected\"},{\"id\":\"" + id
                        + "\",\"status\":\"" + status + "\",\"reason\":\"as scripted\"}]}");
    }
}
