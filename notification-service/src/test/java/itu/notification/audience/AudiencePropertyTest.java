package itu.notification.audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import itu.notification.MailGate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the register holds: counts add up to what is frozen, nobody is written to twice, exceptions never. */
@QuarkusTest
@QuarkusTestResource(MailGate.class)
class AudiencePropertyTest {
    private static final List<String> KINDS =
            List.of("ACADEMIA", "UNITED_NATIONS", "REGIONAL_OR_INTERNATIONAL", "OTHER_ENTITY");
    private static final List<String> CATEGORIES =
            List.of("SECTOR_MEMBER", "ASSOCIATE", "SME_ASSOCIATE", "ACADEMIA", "EXEMPT_ORGANIZATION");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");
    private static final List<String> REGIONS = List.of("AFR", "AMS", "ARB", "ASP", "CIS", "EUR");

    @Inject
    Audiences audiences;

    private final List<String> states = new ArrayList<>();
    private final List<UUID> organizations = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @AfterEach
    void forget() {
        states.forEach(code -> {
            Outreach.execute("delete from address where holder = '" + code + "'");
            Outreach.execute("delete from member_state where code = '" + code + "'");
        });
        organizations.forEach(id -> {
            Outreach.execute("delete from address where holder = '" + id + "'");
            Outreach.execute("delete from membership where organization = '" + id + "'");
            Outreach.execute("delete from organization_alias where organization = '" + id + "'");
            Outreach.execute("delete from organization where id = '" + id + "'");
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_are_what_is_frozen_and_nobody_is_reached_twice(long seed) {
        var random = new Random(seed);
        register(random);
        var audience = audience(random);
        var campaign = Outreach.campaign();

        var count = audiences.count(audience, null, "outreach");
        var frozen = Outreach.freeze(campaign, audience);

        assertThat(count.mailboxes()).isEqualTo(frozen);
        assertThat(sum(count.byGroup())).isEqualTo(frozen);
        assertThat(sum(count.byLanguage())).isEqualTo(frozen);
        assertThat(sum(count.byRegion())).isEqualTo(frozen);
        assertThat(Outreach.frozen(campaign, "number"))
                .isEqualTo(LongStream.rangeClosed(1, frozen)
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(Outreach.frozen(campaign, "lower(mailbox)")).doesNotHaveDuplicates();
        var reached = new HashSet<>(Outreach.frozen(campaign, "addressee"));
        reached.addAll(Outreach.rows("select unnest(also_for) from recipient where campaign = '" + campaign + "'"));
        assertThat(reached).doesNotContainAnyElementsOf(audience.except());
        assertThat(reached)
                .doesNotContainAnyElementsOf(
                        Outreach.rows("select organization from organization_alias where canonical <> organization"));
        Outreach.execute("delete from recipient where campaign = '" + campaign + "'");
    }

    private static long sum(java.util.Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void register(Random random) {
        for (var i = 0; i < 20; i++) {
            var code = "Z" + (char) ('A' + i) + "Z";
            states.add(code);
            Outreach.execute("insert into member_state values ('%1$s', 'n', 'n', 'n', 'n', 'n', 'n', '%2$s', 'A', 1)"
                    .formatted(code, of(REGIONS, random)));
            mailbox(code, "DECLARATION_FOCAL_POINT", random);
            mailbox(code, "GENEVA_MISSION", random);
        }
        for (var i = 0; i < 40; i++) {
            var id = UUID.randomUUID();
            organizations.add(id);
            Outreach.execute("insert into organization values ('%s', '{\"en\":\"Synthetic\"}', '%s', '%s', 1)"
                    .formatted(id, of(states, random), of(KINDS, random)));
            mailbox(id.toString(), "DECLARATION_FOCAL_POINT", random);
            for (var m = random.nextInt(3); m > 0; m--) {
                Outreach.execute(
                        "insert into membership values ('%s', '%s', '%s', %s, null, 'KEN', '[]', '{[2010-01-01,%s)}', 1)"
                                .formatted(
                                        UUID.randomUUID(),
                                        id,
                                        of(CATEGORIES, random),
                                        of(List.of("'R'", "'T'", "'D'"), random),
                                        of(List.of("", "2015-01-01"), random)));
            }
        }
        for (var i = 0; i < 10; i++) {
            Outreach.execute("insert into organization_alias values ('%1$s', '%2$s', '%2$s', 1)"
                    .formatted(organizations.get(i), organizations.get(20 + random.nextInt(20))));
        }
    }

    /** Few mailboxes for many offices, so that some are shared; in upper case now and then. */
    private static void mailbox(String holder, String role, Random random) {
        if (random.nextInt(4) > 0) {
            var mailbox = "office" + random.nextInt(40) + "@shared.example";
            Outreach.execute(
                    "insert into address (holder, role, mailbox, language, sequence) values ('%s', '%s', '%s', '%s', 1)"
                            .formatted(
                                    holder,
                                    role,
                                    random.nextBoolean() ? mailbox : mailbox.toUpperCase(Locale.ROOT),
                                    of(LANGUAGES, random)));
        }
    }

    private Audience audience(Random random) {
        var sources = new ArrayList<AudienceSource>();
        for (var kind : AudienceSource.Kind.values()) {
            if (!kind.takesList() && random.nextInt(3) > 0) {
                sources.add(
                        new AudienceSource(kind, kind.takesSector() && random.nextBoolean() ? "D" : null, null, null));
            }
        }
        if (sources.isEmpty()) {
            sources.add(AudienceSource.of(AudienceSource.Kind.MEMBER_STATES));
        }
        var roles = random.nextBoolean()
                ? List.of("DECLARATION_FOCAL_POINT", "GENEVA_MISSION")
                : List.of("DECLARATION_FOCAL_POINT", "REGIONAL_DIRECTOR");
        return new Audience(
                sources,
                roles,
                random.nextBoolean() ? List.of() : List.of("AFR", "EUR", "ASP"),
                List.of(of(states, random), of(organizations, random).toString()),
                random.nextInt(3) > 0 ? List.of() : List.of("en", "zh"),
                List.of());
    }

    private static <T> T of(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
