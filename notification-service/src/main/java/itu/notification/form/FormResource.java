package itu.notification.form;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/forms")
@Tag(name = "Forms", description = "Forms that anybody may answer, in six languages")
@RunOnVirtualThread
class FormResource {
    private static final String READERS = "Roles: outreach-officer, partnership-officer, auditor, administrator.";

    private final Forms forms;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Cursors cursors;
    private final BusinessClock clock;

    FormResource(Forms forms, Drafting drafting, Publishing publishing, Cursors cursors, BusinessClock clock) {
        this.forms = forms;
        this.drafting = drafting;
        this.publishing = publishing;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** A form to be drawn up. */
    record NewForm(
            @Schema(examples = "expression-of-interest") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,59}")
            String key,

            @NotNull @Valid FormDefinition definition) {}

    /** A form as the public finds it. */
    record PublicForm(String key, int version, FormDefinition.Phase phase, FormDefinition definition) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the forms by key", description = "Each with its newest version. " + READERS)
    @APIResponse(responseCode = "200", description = "One page")
    public Page<FormView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        forms.after(after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        form -> List.of(form.key()))
                .map(form -> FormView.of(form, forms.latest(form)));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Draw up a form", description = """
                    Nobody outside sees it until another person publishes it. English texts are needed from the start, the other \
                    five languages for the publication. Role: outreach-officer.""")
    @APIResponse(responseCode = "201", description = "The draft; ETag is the form's version")
    @APIResponse(responseCode = "409", description = "The key is taken")
    @APIResponse(responseCode = "422", description = "The definition is faulty; errors name each place")
    public RestResponse<FormView> draft(
            @Valid @NotNull NewForm asked, @QueryParam("validateOnly") boolean validateOnly) {
        var drafted = drafting.draft(asked.key(), asked.definition(), validateOnly);
        return validateOnly
                ? answer(RestResponse.Status.OK, drafted)
                : RestResponse.ResponseBuilder.create(
                                RestResponse.Status.CREATED, FormView.of(drafted.form(), drafted.version()))
                        .location(URI.create("/api/notifications/v1/forms/" + asked.key()))
                        .tag(ETags.of(drafted.form().version()))
                        .build();
    }

    @GET
    @Path("/{key}")
    @Transactional
    @PermitAll
    @Operation(summary = "Show a published form", description = """
                    Its questions in six languages, and whether it can be answered now. Open to everyone.""")
    @APIResponse(responseCode = "200", description = "The form; ETag is the number of its published version")
    @APIResponse(responseCode = "404", description = "No such form is published")
    public RestResponse<PublicForm> show(@PathParam("key") String key) {
        var version = forms.published(key)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        return RestResponse.ResponseBuilder.ok(new PublicForm(
                        key, version.number(), version.definition().phase(clock.instant()), version.definition()))
                .tag(ETags.of(version.number()))
                .build();
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Draw up a new version of a form", description = """
                    The public goes on seeing the published version until the new one is published. Role: outreach-officer.""")
    @APIResponse(responseCode = "200", description = "The new version; ETag is the form's version")
    @APIResponse(responseCode = "404", description = "No such form")
    @APIResponse(responseCode = "412", description = "If-Match names another version of the form")
    @APIResponse(responseCode = "422", description = "The definition is faulty; errors name each place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<FormView> revise(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FormDefinition definition,
            @QueryParam("validateOnly") boolean validateOnly) {
        return answer(RestResponse.Status.OK, drafting.revise(key, definition, ifMatch, validateOnly));
    }

    @GET
    @Path("/{key}/versions/{number}")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show a version of a form, published or not", description = READERS)
    @APIResponse(responseCode = "200", description = "The version; ETag is the form's version, for If-Match")
    @APIResponse(responseCode = "404", description = "No such form or version")
    public RestResponse<FormView> version(
            @PathParam("key") String key,
            @Parameter(description = "From 1", example = "1") @PathParam("number") @Pattern(regexp = "[1-9][0-9]{0,8}")
                    String number) {
        var form = forms.byKey(key);
        return answer(RestResponse.Status.OK, new Drafting.Drafted(form, forms.version(key, Integer.parseInt(number))));
    }

    @POST
    @Path("/{key}/publications")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Publish the newest version of a form", description = """
                    By another person than its author. Roles: outreach-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "Published")
    @APIResponse(responseCode = "403", description = "The caller drew it up")
    @APIResponse(responseCode = "404", description = "No such form")
    @APIResponse(responseCode = "409", description = "It is published already")
    @APIResponse(responseCode = "422", description = "A language is missing; errors name each place")
    public RestResponse<FormView> publish(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("validateOnly") boolean validateOnly) {
        return answer(
                validateOnly ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                publishing.publish(key, ifMatch, validateOnly));
    }

    private static RestResponse<FormView> answer(RestResponse.Status status, Drafting.Drafted drafted) {
        return RestResponse.ResponseBuilder.create(status, FormView.of(drafted.form(), drafted.version()))
                .tag(ETags.of(drafted.form().version()))
                .build();
    }
}
