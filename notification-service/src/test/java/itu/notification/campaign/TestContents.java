package itu.notification.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import itu.notification.content.CompiledLetter;
import itu.notification.content.Contents;
import itu.notification.content.Edition;
import itu.notification.content.Finding;
import itu.notification.letter.Letter;
import itu.platform.language.Language;

/** Texts whose ids begin with cafe: so that campaigns are tested without writing letters. All others are the real ones. */
@Decorator
@Priority(1)
public class TestContents implements Contents {
    private static final long READY = 0xcafe_0000_0000_7000L;
    private static final long UNREADY = 0xcafe_0000_0000_7001L;

    @Inject
    @Any
    @Delegate
    Contents real;

    public static UUID ready() {
        return new UUID(READY, UUID.randomUUID().getLeastSignificantBits());
    }

    /** Lacks its Arabic. */
    public static UUID unready() {
        return new UUID(UNREADY, UUID.randomUUID().getLeastSignificantBits());
    }

    @Override
    public Optional<Edition> current(UUID content) {
        return ours(content) ? Optional.of(new Edition(content, 3)) : real.current(content);
    }

    @Override
    public List<Finding> findings(Edition edition) {
        if (!ours(edition.content())) {
            return real.findings(edition);
        }
        return edition.content().getMostSignificantBits() == READY
                ? List.of()
                : List.of(new Finding("language-missing", Language.AR, null));
    }

    @Override
    public CompiledLetter compiled(Edition edition, Language language) {
        return ours(edition.content())
                ? (values, preferences) -> letter(edition, language, values)
                : real.compiled(edition, language);
    }

    private static Letter letter(Edition edition, Language language, Map<String, String> values) {
        var words = "Words in " + language.tag() + " " + values;
        return new Letter(
                "A letter in " + language.tag(),
                "Office",
                words,
                "<p>" + words + "</p>",
                edition.content() + "/" + edition.number());
    }

    private static boolean ours(UUID content) {
        return content.getMostSignificantBits() == READY || content.getMostSignificantBits() == UNREADY;
    }
}
