package itu.platform.problem;

import java.net.URI;

import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

import itu.platform.language.Language;

@Provider
public class ProblemExceptionMapper extends ExceptionMapperBase<ProblemException>
        implements ExceptionMapper<ProblemException> {

    @Override
    protected HttpProblem toProblem(ProblemException exception) {
        return document(exception.problem()).build();
    }

    static HttpProblem.Builder document(Problem problem) {
        var language = ReaderLanguage.current();
        var slug = problem.type().slug();
        var document = HttpProblem.builder()
                .withType(URI.create("/problems/" + slug))
                .withStatus(problem.type().status())
                .withTitle(text(problem, slug + ".title", language))
                .withDetail(text(problem, slug + ".detail", language))
                .withHeader("Content-Language", language.tag());
        problem.members().forEach(document::with);
        return document;
    }

    private static String text(Problem problem, String key, Language language) {
        var bundle = problem.type() instanceof PlatformProblem ? "platform-problems" : "problems";
        return Texts.format(bundle, key, language, problem.members());
    }
}
