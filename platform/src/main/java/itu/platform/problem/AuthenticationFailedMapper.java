package itu.platform.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;

/** The token that came is not valid. Stands before the extension's mapper, which fails with this version of Quarkus. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException>
        implements ExceptionMapper<AuthenticationFailedException> {
    @Override
    protected HttpProblem toProblem(AuthenticationFailedException refused) {
        return HttpProblem.builder()
                .withStatus(PlatformProblem.UNAUTHORIZED.status())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
