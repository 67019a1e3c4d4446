package itu.notification.rule;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/letter-rules")
@Tag(name = "Letter rules", description = "Which fact asks for which letter, to whom")
@RunOnVirtualThread
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
class LetterRuleResource {
    private static final String READERS = "Roles: outreach-officer, auditor, conference-secretary, administrator.";

    private final LetterRules rules;
    private final ChangingRules changing;

    LetterRuleResource(LetterRules rules, ChangingRules changing) {
        this.rules = rules;
        this.changing = changing;
    }

    /** The newest version of each rule, by code; there are a few dozen at most, so they come in one piece. */
    @GET
    @Transactional
    @Operation(summary = "List letter rules", description = "The newest version of each. " + READERS)
    @APIResponse(responseCode = "200", description = "All rules, by code")
    public List<LetterRuleView> list() {
        return rules.newest().stream().map(LetterRule::view).toList();
    }

    /** The newest version of a rule. */
    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Show a letter rule", description = READERS)
    @APIResponse(
            responseCode = "200",
            description = "The rule; ETag is its version",
            content = @Content(schema = @Schema(implementation = LetterRuleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such rule")
    public RestResponse<LetterRuleView> show(@PathParam("code") String code) {
        return answer(RestResponse.Status.OK, rules.newest(code)).build();
    }

    /** All versions of a rule, newest first. */
    @GET
    @Path("/{code}/versions")
    @Transactional
    @Operation(summary = "List the versions of a letter rule, newest first", description = READERS)
    @APIResponse(responseCode = "200", description = "All versions: who changed what, when and why")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    public List<LetterRuleView> versions(@PathParam("code") String code) {
        var history = rules.history(code);
        if (history.isEmpty()) {
            throw notFound();
        }
        return history.stream().map(LetterRule::view).toList();
    }

    /** Changes a rule by a new version; letters that are owed already stay as they are. */
    @POST
    @Path("/{code}/versions")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Change a letter rule",
            description =
                    "Switches it on or off, narrows it to later facts or to certain values, or sends to another office. "
                            + "Roles: outreach-officer, administrator.")
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            content = @Content(schema = @Schema(implementation = LetterRuleView.class)))
    @APIResponse(responseCode = "400", description = "The body or Idempotency-Key is missing or malformed")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "The rule writes to the mailbox that the fact names, not to an office")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<LetterRuleView> change(
            @PathParam("code") String code,
            @Parameter(description = "The rule's ETag") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RuleChange change,
            @Context UriInfo uri) {
        return answer(RestResponse.Status.CREATED, changing.change(code, ifMatch, change))
                .location(location(uri))
                .build();
    }

    private static RestResponse.ResponseBuilder<LetterRuleView> answer(
            RestResponse.Status status, Optional<LetterRule> rule) {
        var found = rule.orElseThrow(LetterRuleResource::notFound);
        return RestResponse.ResponseBuilder.create(status, found.view()).tag(ETags.of(found.version()));
    }

    private static URI location(UriInfo uri) {
        return uri.getAbsolutePathBuilder().path("..").build().normalize();
    }

    private static ProblemException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
