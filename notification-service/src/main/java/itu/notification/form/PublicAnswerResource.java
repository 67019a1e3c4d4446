package itu.notification.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.page.RequestShares;
import itu.platform.idempotency.Idempotent;
import itu.platform.language.Language;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/forms")
@Tag(name = "Forms")
@PermitAll
@RunOnVirtualThread
class PublicAnswerResource {
    private final Answering answering;
    private final RequestShares shares;

    PublicAnswerResource(Answering answering, RequestShares shares) {
        this.answering = answering;
        this.shares = shares;
    }

    /**
     * An answer by program.
     *
     * @param language the answerer's, for the acknowledgement
     * @param values by question: a text, a list of texts where several may be chosen, true for consent; numbers and dates as texts
     * @param recipient the word behind {@code r=} in the link of a letter
     */
    record NewAnswer(
            @Schema(examples = "fr") @NotNull @Pattern(regexp = "en|fr|es|ar|ru|zh")
            String language,

            @Schema(
                    type = SchemaType.OBJECT,
                    examples = "{\"organization\": \"Example Telecom\", \"focusAreas\": [\"connecting-people\"]}")
            @NotNull
            @Size(max = 100)
            Map<String, Object> values,

            @Nullable @Size(max = 1_000) String recipient) {}

    /**
     * What came of an answer.
     *
     * @param number of the answer under its form
     * @param acknowledged whether a letter confirms it
     */
    record ReceivedAnswer(UUID id, String form, int formVersion, long number, boolean acknowledged) {}

    @POST
    @Path("/{key}/answers")
    @Idempotent
    @Operation(summary = "Answer a form", description = """
                    Open to everyone, some answers a minute for each neighbourhood of addresses and for each form. Faults come \
                    together, in the language of Accept-Language.""")
    @APIResponse(responseCode = "201", description = "Received")
    @APIResponse(responseCode = "404", description = "No such form is published")
    @APIResponse(responseCode = "409", description = "The form is not open, or no longer; office says whom to write to")
    @APIResponse(responseCode = "422", description = "The answer has faults; errors name each question")
    @APIResponse(responseCode = "429", description = "Too many answers from there, or to this form; see Retry-After")
    public RestResponse<ReceivedAnswer> answer(
            @PathParam("key") String key,
            @Valid @NotNull NewAnswer asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        var wait = shares.take("form/" + key);
        if (wait > 0) {
            throw Problem.of(FormProblem.TOO_MANY_ANSWERS).retryAfter(wait).toException();
        }
        var submission =
                new Submission(Language.ofTag(asked.language()), texts(asked.values()), null, asked.recipient());
        var result = validateOnly ? answering.rehearse(key, submission) : answering.answer(key, submission);
        return switch (result) {
            case Answering.Result.Received(var form, var id, var number, var acknowledged) ->
                RestResponse.ResponseBuilder.create(
                                validateOnly ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                                new ReceivedAnswer(id, key, form.number(), number, acknowledged))
                        .location(URI.create("/api/notifications/v1/forms/" + key + "/answers/" + id))
                        .build();
            case Answering.Result.Faulty faulty ->
                throw Problem.of(FormProblem.ANSWER_INVALID)
                        .errors(errors(faulty.faults()))
                        .toException();
            case Answering.Result.NotOpen(var form, var phase) ->
                throw Problem.of(
                                phase == FormDefinition.Phase.CLOSED
                                        ? FormProblem.FORM_CLOSED
                                        : FormProblem.FORM_NOT_OPEN)
                        .with("office", form.definition().office())
                        .toException();
        };
    }

    private static List<FieldError> errors(List<AnswerFault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(
                        "/values/" + fault.question(), fault.code(), fault.sentence(ReaderLanguage.current())))
                .toList();
    }

    private static Map<String, List<String>> texts(Map<String, Object> values) {
        var texts = new LinkedHashMap<String, List<String>>();
        values.forEach((question, value) -> texts.put(question, texts(question, value)));
        return texts;
    }

    private static List<String> texts(String question, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text -> List.of(text);
            case Boolean yes -> yes ? List.of("true") : List.of();
            case List<?> several -> {
                var all = new ArrayList<String>();
                several.forEach(one -> all.addAll(texts(question, one instanceof List<?> ? Map.of() : one)));
                yield all;
            }
            default ->
                throw Problem.of(FormProblem.ANSWER_INVALID)
                        .errors(errors(List.of(new AnswerFault(question, "no-text", Map.of()))))
                        .toException();
        };
    }
}
