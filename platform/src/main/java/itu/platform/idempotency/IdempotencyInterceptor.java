package itu.platform.idempotency;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class IdempotencyInterceptor {
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
        if (dryRun()) {
            return invocation.proceed();
        }
        var request = new KeyedRequest(caller.subject(), key(), fingerprint.of(address(), invocation.getParameters()));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!answers.reserve(request)) {
                throw Problem.of(PlatformProblem.REQUEST_IN_PROGRESS).toException();
            }
            var stored = answers.find(request);
            if (stored != null) {
                return replay(stored, request);
            }
            return answers.store(request, (RestResponse<?>) invocation.proceed());
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

    private boolean dryRun() {
        var query = uri.getQueryParameters();
        return isTrue(query.getFirst("validateOnly")) || isTrue(query.getFirst("dryRun"));
    }

    private static boolean isTrue(@Nullable String parameter) {
        return "true".equals(parameter);
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
