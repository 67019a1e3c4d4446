package itu.contribution.declaration;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls/{call}/declarations")
@Tag(name = "Declarations", description = "The classes that Member States announce")
@RunOnVirtualThread
class CallDeclarationResource {
    private static final UUID LAST = new UUID(-1, -1);

    private final Calls calls;
    private final Announcing announcing;
    private final Declaring declaring;
    private final Declarations declarations;
    private final Cursors cursors;
    private final Caller caller;

    CallDeclarationResource(
            Calls calls,
            Announcing announcing,
            Declaring declaring,
            Declarations declarations,
            Cursors cursors,
            Caller caller) {
        this.calls = calls;
        this.announcing = announcing;
        this.declaring = declaring;
        this.declarations = declarations;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Announce a Member State's class of contribution", description = """
                    Records the class and gives a receipt. A later declaration of the same State replaces this one until the \
                    definitive date. Reductions beyond CS 165 and classes not open to the State under CV 468A stand with a \
                    warning at the provisional stages and are refused at the definitive one. With validateOnly=true the answer \
                    is the same and nothing is recorded. Roles: member-state-delegate (own State), conference-secretary, \
                    administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the receipt number is in the body",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the declaration",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "Its version", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "No such call, or not your Member State")
    @APIResponse(
            responseCode = "409",
            description = "The call is not open, or the State's present class is not on record")
    @APIResponse(
            responseCode = "422",
            description = "No class of the scale (CV 468), or not allowed at this stage (CS 165, CV 468A)")
    public RestResponse<DeclarationView> declare(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @Valid @NotNull NewDeclaration body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var asked = calls.bySlug(call);
        var announcement = announcing.read(asked, body);
        var answer = validateOnly ? declaring.rehearse(asked, announcement) : declaring.declare(asked, announcement);
        return switch (answer) {
            case Answer.Refused(var problem) -> throw problem.toException();
            case Answer.Accepted(var declaration)
            when validateOnly -> RestResponse.ok(DeclarationView.of(declaration, asked));
            case Answer.Accepted(var declaration) -> created(declaration, asked, uri);
        };
    }

    private static RestResponse<DeclarationView> created(Declaration declaration, Call call, UriInfo uri) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DeclarationView.of(declaration, call))
                .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "declarations/" + declaration.id())
                .tag(ETags.of(declaration.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "List the declarations under a call, newest first",
            description = "Every version ever announced. A delegate sees its own State's. "
                    + "Roles: member-state-delegate, conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "A page of declarations")
    @APIResponse(responseCode = "404", description = "No such call, or not your Member State's declarations")
    public Page<DeclarationView> list(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = calls.bySlug(call);
        var state = visible(memberState);
        var page = state == null ? pageOfCall(call, cursor, limit) : pageOfState(call, state, cursor, limit);
        return page.map(found -> DeclarationView.of(found, asked));
    }

    private Page<Declaration> pageOfCall(String call, @Nullable String cursor, int limit) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? LAST : UUID.fromString(after.getFirst());
        return cursors.page(
                declarations.ofCall(call, below, limit + 1),
                limit,
                found -> List.of(found.id().toString()));
    }

    private Page<Declaration> pageOfState(String call, String state, @Nullable String cursor, int limit) {
        var after = cursors.read(cursor, 2);
        var below = after == null ? Integer.MAX_VALUE : Integer.parseInt(after.getLast());
        return cursors.page(
                declarations.ofState(call, state, below, limit + 1),
                limit,
                found -> List.of(state, Integer.toString(found.version())));
    }

    private @Nullable String visible(@Nullable String asked) {
        if (caller.hasAny(DeclarationResource.READERS)) {
            return asked;
        }
        return caller.memberState()
                .filter(own -> asked == null || own.equals(asked))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
