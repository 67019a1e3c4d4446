package itu.notification.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import itu.notification.content.CompiledLetter;
import itu.notification.content.Contents;
import itu.notification.content.Edition;
import itu.notification.content.Finding;
import itu.notification.letter.Letter;
import itu.platform.language.Language;

/** A letter of a few words that says who it is for, and cannot be written for whom its value {@code own.blot} is given. */
final class PlainContents implements Contents {
    @Override
    public Optional<Edition> current(UUID content) {
        return Optional.of(new Edition(content, 1));
    }

    @Override
    public List<Finding> findings(Edition edition) {
        return List.of();
    }

    @Override
    public CompiledLetter compiled(Edition edition, Language language) {
        return (values, preferences) -> {
            if (values.containsKey("own.blot")) {
                throw new IllegalArgumentException("Blot");
            }
            return new Letter(
                    "A letter",
                    "Sender",
                    "To " + values.get("addressee.name") + " by " + values.get("deadline"),
                    "<p>Words</p>",
                    edition.content() + "/" + edition.number());
        };
    }
}
