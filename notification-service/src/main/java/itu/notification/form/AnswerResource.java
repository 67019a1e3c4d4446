package itu.notification.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.download.Download;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

@Path("/forms")
@Tag(name = "Form answers", description = "The office's worklist of answers to forms")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@RunOnVirtualThread
class AnswerResource {
    private static final String READERS = "Roles: outreach-officer, partnership-officer, auditor, administrator.";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Forms forms;
    private final FormAnswers answers;
    private final FollowingUp following;
    private final AnswerTable table;
    private final Summing summing;
    private final Cursors cursors;
    private final BusinessClock clock;

    AnswerResource(
            Forms forms,
            FormAnswers answers,
            FollowingUp following,
            AnswerTable table,
            Summing summing,
            Cursors cursors,
            BusinessClock clock) {
        this.forms = forms;
        this.answers = answers;
        this.following = following;
        this.table = table;
        this.summing = summing;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Path("/{key}/answers")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the answers to a form, newest first",
            description = "With Accept: text/csv all of them come as CSV. " + READERS)
    @APIResponse(responseCode = "200", description = "A page of answers")
    @APIResponse(responseCode = "404", description = "No such form")
    public Page<AnswerView> list(
            @PathParam("key") String key,
            @Schema(implementation = FormAnswer.State.class) @QueryParam("state") @Nullable String state,
            @Parameter(description = "Subject identifier of whom it was handed to")
                    @QueryParam("officer")
                    @Size(max = 100)
                    @Nullable
                    String officer,
            @Parameter(description = "ISO 3166-1 alpha-3", example = "CHE")
                    @QueryParam("country")
                    @Pattern(regexp = "[A-Z]{3}")
                    @Nullable
                    String country,
            @Parameter(description = "Part of its name") @QueryParam("organization") @Size(max = 100) @Nullable
                    String organization,
            @Parameter(description = "First day of receipt") @QueryParam("receivedFrom") @Nullable String receivedFrom,
            @Parameter(description = "Last day of receipt") @QueryParam("receivedTo") @Nullable String receivedTo,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        forms.byKey(key);
        var after = cursors.read(cursor, 1);
        var below = after == null ? Long.MAX_VALUE : Long.parseLong(after.getFirst());
        var filter = filter(state, officer, country, organization, receivedFrom, receivedTo);
        return cursors.page(
                        answers.page(key, filter, below, limit + 1),
                        limit,
                        answer -> List.of(Long.toString(answer.number())))
                .map(AnswerView::of);
    }

    @GET
    @Path("/{key}/answers")
    @Transactional
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listAsCsv(
            @PathParam("key") String key,
            @QueryParam("state") @Nullable String state,
            @QueryParam("officer") @Nullable String officer,
            @QueryParam("country") @Nullable String country,
            @QueryParam("organization") @Nullable String organization,
            @QueryParam("receivedFrom") @Nullable String receivedFrom,
            @QueryParam("receivedTo") @Nullable String receivedTo) {
        forms.byKey(key);
        var filter = filter(state, officer, country, organization, receivedFrom, receivedTo);
        return file(out -> table.csv(key, filter, out), "text/csv;charset=UTF-8", key + "-answers.csv");
    }

    @GET
    @Path("/{key}/exports/answers.xlsx")
    @Transactional
    @Produces(XLSX)
    @Operation(summary = "Export the answers to a form as XLSX", description = "One row each, newest first. " + READERS)
    @APIResponse(responseCode = "200", description = "The workbook")
    @APIResponse(responseCode = "404", description = "No such form")
    public RestResponse<StreamingOutput> export(@PathParam("key") String key) {
        forms.byKey(key);
        var filter = filter(null, null, null, null, null, null);
        return file(out -> table.xlsx(key, filter, out), XLSX, key + "-answers.xlsx");
    }

    @GET
    @Path("/{key}/answers/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show an answer with all that was done about it", description = READERS)
    @APIResponse(responseCode = "200", description = "The answer; ETag is its version")
    @APIResponse(responseCode = "404", description = "No such answer to this form")
    public RestResponse<AnswerView> show(@PathParam("key") String key, @PathParam("id") UUID id) {
        var found = following.show(key, id);
        return RestResponse.ResponseBuilder.ok(found.view())
                .tag(ETags.of(found.version()))
                .build();
    }

    @GET
    @Path("/{key}/summary")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Count the answers to a form",
            description = "By choice, country, day, language and state; erased answers keep their choices. " + READERS)
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "404", description = "No such form")
    public AnswerSummary summary(@PathParam("key") String key) {
        return summing.of(forms.byKey(key));
    }

    private FormAnswers.Filter filter(
            @Nullable String state,
            @Nullable String officer,
            @Nullable String country,
            @Nullable String organization,
            @Nullable String receivedFrom,
            @Nullable String receivedTo) {
        LocalDate from = QueryValues.date("receivedFrom", receivedFrom);
        LocalDate to = QueryValues.date("receivedTo", receivedTo);
        return new FormAnswers.Filter(
                QueryValues.code("state", state, FormAnswer.State.class),
                officer,
                country,
                organization,
                from,
                to,
                clock.zone());
    }

    private static RestResponse<StreamingOutput> file(StreamingOutput content, String type, String name) {
        return RestResponse.ResponseBuilder.ok(Download.content(content), type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
