package itu.notification.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import itu.local.test.EventContracts;
import itu.notification.Facts;

/** Tells of calls and of declarations under them what contribution-service would: the committed examples, for another call. */
final class CallFacts {
    private static final AtomicInteger CALLS = new AtomicInteger(100);

    private final String slug;
    private long sequence;

    private CallFacts(String slug) {
        this.slug = slug;
    }

    /** A call that no other test knows. */
    static CallFacts newCall() {
        return new CallFacts("CL-30-" + CALLS.incrementAndGet());
    }

    String reference() {
        return slug.replaceFirst("-(?=[0-9]+$)", "/");
    }

    void announced(LocalDate deadline) {
        tell("announced", deadline);
    }

    void extended(LocalDate deadline) {
        tell("extended", deadline);
    }

    void rescheduled(LocalDate deadline) {
        tell("rescheduled", deadline);
    }

    void closed(LocalDate deadline) {
        tell("closed", deadline);
    }

    void declared(String state, UUID declaration) {
        aboutDeclaration("submitted", state, declaration);
    }

    /** @param code under which it contributes, such as {@code SM00001.D} */
    void declaredBySectorMember(String code, UUID declaration) {
        aboutSectorMember("submitted", code, declaration);
    }

    void withdrawnBySectorMember(String code, UUID declaration) {
        aboutSectorMember("withdrawn", code, declaration);
    }

    void corrected(String state, UUID declaration) {
        aboutDeclaration("corrected", state, declaration);
    }

    void withdrawn(String state, UUID declaration) {
        aboutDeclaration("withdrawn", state, declaration);
    }

    private void tell(String happened, LocalDate deadline) {
        var example = EventContracts.example("contribution/call." + happened + ".v1");
        Facts.tell(
                "contribution.call.v1",
                "itu.contribution.call." + happened + ".v1",
                slug,
                slug,
                ++sequence,
                UUID.randomUUID(),
                member(member(member(example, "call", reference()), "id", slug), "deadline", deadline.toString()),
                Map.of());
    }

    private void aboutDeclaration(String happened, String state, UUID declaration) {
        tell(happened, state, declaration, member(declaration(happened, declaration), "memberState", state));
    }

    private void aboutSectorMember(String happened, String code, UUID declaration) {
        tell(
                happened,
                code,
                declaration,
                declaration(happened, declaration)
                        .replaceAll("\"memberState\"\\s*:\\s*\"[^\"]*\"", "\"sectorMember\": \"" + code + "\""));
    }

    private String declaration(String happened, UUID declaration) {
        var example = EventContracts.example("contribution/declaration." + happened + ".v1");
        return member(member(example, "call", reference()), "declaration", declaration.toString());
    }

    private void tell(String happened, String contributor, UUID declaration, String payload) {
        Facts.tell(
                "contribution.declaration.v1",
                "itu.contribution.declaration." + happened + ".v1",
                contributor,
                declaration.toString(),
                ++sequence,
                UUID.randomUUID(),
                payload,
                Map.of());
    }

    private static String member(String json, String member, String value) {
        return json.replaceAll("\"" + member + "\"\\s*:\\s*\"[^\"]*\"", "\"" + member + "\": \"" + value + "\"");
    }
}
