package itu.platform.problem;

/** The refusals that any endpoint can answer. */
public enum PlatformProblem implements ProblemType {
    MALFORMED_REQUEST(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    INVALID_CURSOR(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    REQUEST_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    CONTENT_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    INVALID_CSV(422),
    KNOWN_AT_IN_FUTURE(422),
    PRECONDITION_REQUIRED(428),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
