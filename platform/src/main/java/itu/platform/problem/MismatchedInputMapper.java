package itu.platform.problem;

import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** JSON of another shape than the one asked for. The framework's own mapper answers without a problem document. */
@Provider
@Priority(Priorities.USER - 1)
public class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException>
        implements ExceptionMapper<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        return HttpProblem.builder()
                .withStatus(PlatformProblem.MALFORMED_REQUEST.status())
                .withDetail("The value does not have the form that is expected here.")
                .with(
                        "field",
                        mismatch.getPath().stream()
                                .map(MismatchedInputMapper::step)
                                .collect(Collectors.joining(".")))
                .build();
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }
}
