package itu.platform.problem;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.QueryParam;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.oidc.OIDCException;

/** Gives the problems that the framework raises the form of our own: a type, our reader's language, {@code errors[]}, a trace id. */
@ApplicationScoped
class Completion implements ProblemPostProcessor {
    private static final int TOO_MANY_REQUESTS = 429;

    /** Seconds, where the problem itself does not say. */
    private static final int SOON = 2;

    private static final Set<String> REPLACED = Set.of("violations", "field");

    /** Before the log entry is written, so that it tells what the client was told. */
    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var builder = context.cause instanceof ProblemException
                ? HttpProblem.builder(problem)
                : ProblemExceptionMapper.document(new Problem(typeOf(problem, context.cause), Map.of()));
        if (!(context.cause instanceof ProblemException)) {
            problem.getParameters().forEach((name, value) -> {
                if (!REPLACED.contains(name)) {
                    builder.with(name, value);
                }
            });
            problem.getHeaders().forEach(builder::withHeader);
            var errors = errors(problem, context.cause);
            if (!errors.isEmpty()) {
                builder.with("errors", errors);
            }
        }
        var built = builder.build();
        var status = built.getStatusCode();
        if ((status == PlatformProblem.TEMPORARILY_UNAVAILABLE.status() || status == TOO_MANY_REQUESTS)
                && !built.getHeaders().containsKey("Retry-After")) {
            builder.withHeader(
                    "Retry-After",
                    built.getParameters()
                            .getOrDefault(Problem.RETRY_AFTER, SOON)
                            .toString());
        }
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            builder.with("traceId", span.getTraceId());
        }
        return builder.build();
    }

    private static ProblemType typeOf(HttpProblem problem, Throwable cause) {
        if (Causes.stale(cause)) {
            return PlatformProblem.PRECONDITION_FAILED;
        }
        if (Causes.passing(cause) || cause instanceof OIDCException) {
            return PlatformProblem.TEMPORARILY_UNAVAILABLE;
        }
        if (Causes.tooLarge(cause)) {
            return PlatformProblem.CONTENT_TOO_LARGE;
        }
        if (Causes.unstorable(cause)) {
            return PlatformProblem.MALFORMED_REQUEST;
        }
        if (Causes.duplicate(cause)) {
            return PlatformProblem.CONFLICT;
        }
        return Arrays.stream(PlatformProblem.values())
                .filter(type -> type.status() == problem.getStatusCode())
                .findFirst()
                .orElse(
                        problem.getStatusCode() < 500
                                ? PlatformProblem.MALFORMED_REQUEST
                                : PlatformProblem.INTERNAL_ERROR);
    }

    private static Collection<FieldError> errors(HttpProblem problem, Throwable cause) {
        var errors = new LinkedHashSet<FieldError>();
        var grouped = groupedParameters(cause);
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            for (var violation : violations) {
                if (violation instanceof Violation v) {
                    var inBody = "body".equals(v.in) && !grouped.contains(v.field);
                    errors.add(new FieldError(inBody ? pointer(v.field) : v.field, "invalid", v.message));
                }
            }
        }
        if (problem.getParameters().get("field") instanceof String field) {
            errors.add(new FieldError(
                    pointer(field),
                    "malformed",
                    Texts.format("platform-problems", "field.malformed", ReaderLanguage.current(), Map.of())));
        }
        return errors;
    }

    /** Query parameters at fault that an endpoint takes as a group; the framework says that they are of the body. */
    private static Set<String> groupedParameters(Throwable cause) {
        return cause instanceof ConstraintViolationException invalid
                ? invalid.getConstraintViolations().stream()
                        .map(ConstraintViolation::getLeafBean)
                        .filter(Objects::nonNull)
                        .flatMap(group -> Arrays.stream(group.getClass().getDeclaredFields()))
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .map(Field::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String pointer(String path) {
        return "/" + Texts.harmless(path).replace('.', '/').replace("[", "/").replace("]", "");
    }
}
