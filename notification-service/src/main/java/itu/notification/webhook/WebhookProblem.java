package itu.notification.webhook;

import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.problem.ProblemType;

/** What an act on a webhook can be refused for. */
enum WebhookProblem implements ProblemType {
    WEBHOOK_TARGET_MALFORMED(422),
    WEBHOOK_TARGET_NOT_HTTPS(422),
    WEBHOOK_TARGET_INTERNAL(422),
    WEBHOOK_NOT_ACTIVE(409);

    private final int status;

    WebhookProblem(int status) {
        this.status = status;
    }

    static WebhookProblem of(String objection) {
        return switch (objection) {
            case "https" -> WEBHOOK_TARGET_NOT_HTTPS;
            case "internal" -> WEBHOOK_TARGET_INTERNAL;
            default -> WEBHOOK_TARGET_MALFORMED;
        };
    }

    ProblemException toException() {
        return Problem.of(this).toException();
    }

    @Override
    public int status() {
        return status;
    }
}
