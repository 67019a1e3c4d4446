package itu.platform.security;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The authenticated caller of the current request. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final CurrentVertxRequest request;

    Caller(SecurityIdentity identity, JsonWebToken token, CurrentVertxRequest request) {
        this.identity = identity;
        this.token = token;
        this.request = request;
    }

    /**
     * The token's subject: an identifier without a name in it, fit for audit and events. Outside an HTTP request (a job,
     * an event) it is {@code system}.
     */
    public String subject() {
        if (request.getCurrent() == null) {
            return "system";
        }
        if (identity.isAnonymous()) {
            return "anonymous";
        }
        var subject = token.getSubject();
        return subject == null ? identity.getPrincipal().getName() : subject;
    }

    public boolean hasAny(Set<String> roles) {
        return roles.stream().anyMatch(identity::hasRole);
    }

    /** The Member State (ISO 3166-1 alpha-3) that the claim {@code member_state} binds the caller to. */
    public Optional<String> memberState() {
        return token.claim("member_state");
    }

    /** The organization that the claim {@code organization} binds the caller to. */
    public Optional<String> organization() {
        return token.claim("organization");
    }

    /** Whether the caller may see and act on rows of this Member State: through one of the given offices, or as its delegate. */
    public boolean reaches(String memberState, Set<String> offices) {
        return hasAny(offices)
                || (identity.hasRole(Roles.MEMBER_STATE_DELEGATE)
                        && memberState().filter(memberState::equals).isPresent());
    }
}
