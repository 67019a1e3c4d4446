package itu.notification.bounce;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.bounce.report.Kind;
import itu.platform.idempotency.Idempotent;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

/** Ways, beside the mailbox, by which it becomes known that mail came back. */
@Path("/bounces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bounces", description = "Mail that came back, was complained about or answered")
@RunOnVirtualThread
class ReportResource {
    private final ApplyingReports applying;
    private final DatabaseTime time;
    private final ObjectMapper json;
    private final Validator validator;
    private final List<String> secrets;

    ReportResource(
            ApplyingReports applying,
            DatabaseTime time,
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "suite.bounce.webhook.secrets") Optional<List<String>> secrets) {
        this.applying = applying;
        this.time = time;
        this.json = json;
        this.validator = validator;
        this.secrets = secrets.orElse(List.of());
    }

    /** How many events had which outcome. */
    @Schema(name = "BounceWebhookAnswer")
    public record Tally(Map<Outcome, Integer> outcomes) {}

    /** What a message meant, and what became of it. */
    @Schema(name = "MailReport")
    public record ReportView(Kind kind, Outcome outcome) {}

    @POST
    @Path("/webhooks")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Tell what became of mails, as a mail provider", description = """
                    Signed as Standard Webhooks has it: `webhook-id`, `webhook-timestamp` (seconds, at most five minutes off) and \
                    `webhook-signature` (`v1,` and the Base64 of HMAC-SHA256 over id, timestamp and body, joined by dots) with a secret \
                    of `suite.bounce.webhook.secrets`. The same id again has no effect. Needs no token and no Idempotency-Key.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = WebhookBatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "How many events had which outcome; unknown and repeated ones are no fault",
            content = @Content(schema = @Schema(implementation = Tally.class)))
    @APIResponse(responseCode = "400", description = "`webhook-signature-invalid`, `malformed-request`")
    @APIResponse(responseCode = "404", description = "`webhook-not-set-up`: no secret is configured")
    public RestResponse<Tally> told(
            @HeaderParam("webhook-id") @Parameter(example = "msg_2b7e1516") @Nullable String id,
            @HeaderParam("webhook-timestamp") @Parameter(example = "1764000000") @Nullable String timestamp,
            @HeaderParam("webhook-signature") @Nullable String signature,
            String body) {
        if (secrets.isEmpty()) {
            throw Problem.of(BounceProblem.WEBHOOK_NOT_SET_UP).toException();
        }
        if (!WebhookSignature.valid(secrets, id, timestamp, signature, body, time.now())) {
            throw Problem.of(BounceProblem.WEBHOOK_SIGNATURE_INVALID).toException();
        }
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        var number = 0;
        for (var event : read(body).events()) {
            var report = new Report("webhook " + id + " " + number++, Channel.WEBHOOK, event.verdict());
            outcomes.merge(applying.apply(report).outcome(), 1, Integer::sum);
        }
        return RestResponse.ok(new Tally(outcomes));
    }

    @POST
    @Path("/reports")
    @Consumes("message/rfc822")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Hand in a message that came back elsewhere", description = """
                    Word for word as it arrived, with all headers. It counts only if it names a return path of ours or the Message-ID of \
                    a single letter, and once, whichever way it comes. Roles: outreach-officer, administrator.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "message/rfc822",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "What it means, and what became of it",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "422", description = "`report-empty`")
    public RestResponse<ReportView> handIn(byte[] message) {
        if (new String(message, StandardCharsets.ISO_8859_1).isBlank()) {
            throw Problem.of(BounceProblem.REPORT_EMPTY).toException();
        }
        var applied = applying.apply(Report.of(message, Channel.UPLOAD));
        return RestResponse.status(RestResponse.Status.CREATED, new ReportView(applied.kind(), applied.outcome()));
    }

    private WebhookBatch read(String body) {
        try {
            var batch = json.readValue(body, WebhookBatch.class);
            var faults = validator.validate(batch);
            if (!faults.isEmpty()) {
                throw new ConstraintViolationException(faults);
            }
            return batch;
        } catch (JsonProcessingException e) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
        }
    }
}
