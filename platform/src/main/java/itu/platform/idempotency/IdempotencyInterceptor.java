package itu.platform.idempotency;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class IdempotencyInterceptor {
    private static final Set<String> DRY_RUN = Set.of("validateOnly", "dryRun");

    private final StoredAnswers answers;
    private final Fingerprint fingerprint;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotencyInterceptor(
            StoredAnswers answers, Fingerprint fingerprint, Caller caller, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        if (isDryRun(invocation)) {
            return invocation.proceed();
        }
        var request = new KeyedRequest(caller.subject(), key(), fingerprint.of(address(), invocation.getParameters()));
        return QuarkusTransaction.requiringNew().call(() -> switch (answers.reserve(request)) {
            case StoredAnswers.Reservation.Running _ ->
                throw Problem.of(PlatformProblem.REQUEST_IN_PROGRESS).toException();
            case StoredAnswers.Reservation.Answered(var answer) -> replay(answer, request);
            case StoredAnswers.Reservation.Free _ -> answers.store(request, (RestResponse<?>) invocation.proceed());
        });
    }

    private static RestResponse<?> replay(StoredAnswer stored, KeyedRequest request) {
        if (!stored.answers(request)) {
            throw Problem.of(PlatformProblem.IDEMPOTENCY_KEY_REUSED).toException();
        }
        return stored.toResponse();
    }

    /** Path and query without the host, which may differ when a retry comes through another door. */
    private String address() {
        var asked = uri.getRequestUri();
        return asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + '?' + asked.getRawQuery();
    }

    /** Asked of the method's own parameters: a query parameter that the method does not know must not open a way around the key. */
    private static boolean isDryRun(InvocationContext invocation) {
        var parameters = invocation.getMethod().getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> Boolean.TRUE.equals(invocation.getParameters()[i]))
                .mapToObj(i -> parameters[i].getAnnotation(QueryParam.class))
                .anyMatch(query -> query != null && DRY_RUN.contains(query.value()));
    }

    private UUID key() {
        var header = headers.getHeaderString("Idempotency-Key");
        try {
            if (header != null) {
                return UUID.fromString(header.strip());
            }
        } catch (IllegalArgumentException notUuid) {
            // answered below, like a missing key
        }
        throw Problem.of(PlatformProblem.IDEMPOTENCY_KEY_REQUIRED).toException();
    }
}
