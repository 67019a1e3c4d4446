package itu.notification.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.page.SignedTokens;
import itu.platform.events.Ids;
import itu.platform.time.BusinessClock;

/** The token in a page: shows when the page was handed out, and makes two sendings of it one answer. */
@ApplicationScoped
class PageTokens {
    /** Nobody reads and fills in a form in less; robots do. */
    static final Duration FASTEST = Duration.ofSeconds(2);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String PURPOSE = "form-page";

    private final SignedTokens tokens;
    private final BusinessClock clock;

    PageTokens(SignedTokens tokens, BusinessClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    String fresh(String form) {
        return tokens.sign(PURPOSE, form, clock.instant().toString(), Ids.next().toString());
    }

    /** Why a page may not be sent in: the code of a fault; empty when it may. */
    Optional<String> fault(String form, @Nullable String token) {
        var words =
                tokens.read(PURPOSE, token, 3).filter(read -> read.getFirst().equals(form));
        if (words.isEmpty()) {
            return Optional.of("page-expired");
        }
        var age = Duration.between(Instant.parse(words.get().get(1)), clock.instant());
        if (age.compareTo(LONGEST) > 0) {
            return Optional.of("page-expired");
        }
        return age.compareTo(FASTEST) < 0 ? Optional.of("too-fast") : Optional.empty();
    }
}
