package itu.platform.openapi;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the headers and problems that the conventions give to all operations, so that no resource repeats them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonDocumentation implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().removeSchema("HttpProblem");
        document.getComponents().removeSchema("HttpValidationProblem");
        document.getComponents().removeSchema("Violation");
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(CommonDocumentation::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            add(operation, header("Accept-Language", "Language of names and problems: ar, en, es, fr, ru or zh", "fr"));
            if (method == PathItem.HttpMethod.POST) {
                add(
                        operation,
                        header(
                                "Idempotency-Key",
                                "UUID of this request, kept 30 days: a retry under the same key has one effect and gets the same "
                                        + "answer, with Idempotency-Replayed: true. Not needed for a dry run.",
                                "7f0c9b1e-4d0a-4b63-9c8e-2f5f3c1d9a10"));
                answers(operation, "400", "Malformed, or Idempotency-Key missing");
                answers(operation, "409", "Conflict of state, or a request with this Idempotency-Key is still running");
                answers(operation, "422", "A rule says no, or the Idempotency-Key was used for another request");
            }
            if (hasQuery(operation)) {
                answers(operation, "400", "A parameter is unknown, given twice, or malformed");
            }
            if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
                answers(operation, "401", "No valid bearer token");
                answers(operation, "403", "Role missing");
            }
            withoutAnyRole(operation);
            answers(operation, "503", "The database is away; nothing was changed. Try again after Retry-After");
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("4") || status.startsWith("5")) {
                    asProblem(response);
                }
            });
        });
    }

    private static void answers(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void asProblem(APIResponse response) {
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        PROBLEM_JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static void add(Operation operation, Parameter parameter) {
        var present = operation.getParameters();
        if (present == null
                || present.stream().noneMatch(other -> parameter.getName().equals(other.getName()))) {
            operation.addParameter(parameter);
        }
    }

    /** The roles of an operation stand in its description; {@code **}, any signed-in caller, is no role. */
    private static void withoutAnyRole(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of());
            return;
        }
        operation
                .getSecurity()
                .forEach(requirement -> requirement.getSchemes().forEach((scheme, roles) -> {
                    if (roles.contains("**")) {
                        requirement.addScheme(scheme, List.of());
                    }
                }));
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(string().examples(List.of(example)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem document. Rules of the domain add their figures as further members.")
                .addProperty(
                        "type",
                        string().description("/problems/<slug>, stable").examples(List.of("/problems/not-found")))
                .addProperty("title", string().description("Short, in the reader's language"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", string().description("What was wrong and what helps, in the reader's language"))
                .addProperty("instance", string().description("The address that was called"))
                .addProperty(
                        "provision",
                        string().description("The article it rests on").examples(List.of("CS 165")))
                .addProperty(
                        "edition",
                        string().description("The edition of the rules applied").examples(List.of("PP-10")))
                .addProperty("traceId", string().description("For support; present while tracing is on"))
                .addProperty("errors", errors());
    }

    private static Schema errors() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Each fault of the request")
                .items(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("pointer", string().description("JSON pointer, parameter or column"))
                        .addProperty("code", string())
                        .addProperty("detail", string()));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
