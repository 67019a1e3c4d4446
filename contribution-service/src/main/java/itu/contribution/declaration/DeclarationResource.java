package itu.contribution.declaration;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Calls;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/declarations")
@Tag(name = "Declarations", description = "The classes that Member States announce")
@RunOnVirtualThread
class DeclarationResource {
    /** Who reads the declarations of all States. */
    static final Set<String> READERS =
            Set.of(Roles.CONFERENCE_SECRETARY, Roles.FINANCE_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private final Calls calls;
    private final Declarations declarations;
    private final Caller caller;

    DeclarationResource(Calls calls, Declarations declarations, Caller caller) {
        this.calls = calls;
        this.declarations = declarations;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "Show a declaration",
            description =
                    "Roles: member-state-delegate (own State), conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The declaration, with its ETag")
    @APIResponse(responseCode = "404", description = "No such declaration, or not your Member State's")
    public RestResponse<DeclarationView> show(UUID id) {
        return declarations
                .findByIdOptional(id)
                .filter(found -> caller.reaches(found.contributor(), READERS))
                .map(found -> RestResponse.ResponseBuilder.ok(DeclarationView.of(found, calls.bySlug(found.call())))
                        .tag(ETags.of(found.version()))
                        .build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
