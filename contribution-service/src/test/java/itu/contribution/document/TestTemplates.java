package itu.contribution.document;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;

/** Templates of the class path, filled without a running service. */
final class TestTemplates {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addLocator(TestTemplates::locate)
            .build();

    private TestTemplates() {}

    static Template get(String id) {
        return ENGINE.getTemplate(id);
    }

    private static Optional<TemplateLocation> locate(String id) {
        return Optional.ofNullable(TestTemplates.class.getResourceAsStream("/templates/" + id + ".html"))
                .map(HtmlFile::new);
    }

    private record HtmlFile(InputStream content) implements TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(content, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
        }
    }
}
