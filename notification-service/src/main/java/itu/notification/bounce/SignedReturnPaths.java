package itu.notification.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.notification.mailbox.CampaignMail;
import itu.platform.paging.PlatformSecrets;

/** {@code b+<code>@…} is returned to, {@code u+<code>@…} unsubscribes. One mailbox behind both, by the plus or by a catch-all. */
@Singleton
class SignedReturnPaths implements ReturnPaths {
    static final String BOUNCE = "b+";
    static final String UNSUBSCRIBE = "u+";

    private static final Pattern ADDRESS = Pattern.compile("[bu]\\+([a-z2-7]{8,64})@(.+)");

    private final PlatformSecrets secrets;
    private final String domain;
    private final int key;
    private final int oldestKey;
    private volatile List<MailCode> codes = List.of();

    SignedReturnPaths(
            PlatformSecrets secrets,
            @ConfigProperty(name = "suite.bounce.domain") String domain,
            @ConfigProperty(name = "suite.bounce.key", defaultValue = "1") int key,
            @ConfigProperty(name = "suite.bounce.oldest-key", defaultValue = "1") int oldestKey) {
        this.secrets = secrets;
        this.domain = domain.toLowerCase(Locale.ROOT);
        this.key = key;
        this.oldestKey = oldestKey;
    }

    @Override
    public String of(UUID campaign, int step, long number) {
        return address(BOUNCE, new SentMail.OfCampaign(new CampaignMail(campaign, step, number)));
    }

    @Override
    public String of(UUID dispatch) {
        return address(BOUNCE, new SentMail.OfDispatch(dispatch));
    }

    @Override
    public String unsubscribe(UUID campaign, int step, long number) {
        return address(UNSUBSCRIBE, new SentMail.OfCampaign(new CampaignMail(campaign, step, number)));
    }

    @Override
    public Optional<SentMail> read(String address) {
        var parts = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches() || !parts.group(2).equals(domain)) {
            return Optional.empty();
        }
        return codes().stream()
                .map(code -> code.read(parts.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String address(String prefix, SentMail mail) {
        return prefix + codes().getFirst().write(mail) + "@" + domain;
    }

    /** The newest key first: it is the one that writes. */
    private List<MailCode> codes() {
        if (codes.isEmpty()) {
            codes = IntStream.rangeClosed(oldestKey, key)
                    .mapToObj(number -> new MailCode(secrets.get("return-path-" + number)))
                    .toList()
                    .reversed();
        }
        return codes;
    }
}
