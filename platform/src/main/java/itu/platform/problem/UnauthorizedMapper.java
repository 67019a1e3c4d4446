package itu.platform.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;

/** No token came. Stands before the extension's mapper, which fails with this version of Quarkus. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException>
        implements ExceptionMapper<UnauthorizedException> {
    @Override
    protected HttpProblem toProblem(UnauthorizedException refused) {
        return HttpProblem.builder()
                .withStatus(PlatformProblem.UNAUTHORIZED.status())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
