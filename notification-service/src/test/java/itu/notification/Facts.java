package itu.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

import itu.local.test.EventContracts;
import itu.local.test.Topics;

/** Tells the service what the other services would: the committed examples, for another State or declaration. */
public final class Facts {
    /** The receipt number of the committed example. */
    public static final String RECEIPT = JsonPath.from(EventContracts.example("contribution/declaration.submitted.v1"))
            .getString("receiptNumber");

    private Facts() {}

    public static void memberState(String code) {
        var example = EventContracts.example("membership/member-state.registered.v1");
        tell(
                "membership.member-state.v1",
                "itu.membership.member-state.registered.v1",
                code,
                code,
                1,
                UUID.randomUUID(),
                replaceMember(example, "memberState", code),
                Map.of());
    }

    public static void mailbox(String code, String mailbox, String language, long sequence) {
        var example = EventContracts.example("membership/contact.mailbox-designated.v1");
        tell(
                "membership.contact.v1",
                "itu.membership.contact.mailbox-designated.v1",
                code,
                code + "/DECLARATION_FOCAL_POINT",
                sequence,
                UUID.randomUUID(),
                replaceMember(
                        replaceMember(replaceMember(example, "memberState", code), "mailbox", mailbox),
                        "language",
                        language),
                Map.of());
    }

    /** The mailbox of any office of a State. */
    public static void designated(String code, String role, String mailbox, String language) {
        tell(
                "membership.contact.v1",
                "itu.membership.contact.mailbox-designated.v1",
                code,
                code + "/" + role,
                1,
                UUID.randomUUID(),
                """
                {"memberState": "%s", "role": "%s", "mailbox": "%s", "language": "%s"}""".formatted(code, role, mailbox, language),
                Map.of());
    }

    /** A State with a mailbox. */
    public static void reachable(String code, String mailbox, String language) {
        memberState(code);
        mailbox(code, mailbox, language, 1);
    }

    public static void declaration(String code, UUID declaration) {
        declaration(code, declaration, UUID.randomUUID(), Map.of());
    }

    public static void declaration(String code, UUID declaration, UUID event, Map<String, String> extensions) {
        aboutDeclaration("submitted", code, declaration, event, extensions);
    }

    public static void correction(String code, UUID declaration) {
        aboutDeclaration("corrected", code, declaration, UUID.randomUUID(), Map.of());
    }

    public static void withdrawal(String code, UUID declaration, UUID event) {
        aboutDeclaration("withdrawn", code, declaration, event, Map.of());
    }

    public static void declarationOfSectorMember(String key, String code, UUID declaration) {
        var example = EventContracts.example("contribution/declaration.submitted.v1")
                .replaceAll("\"memberState\"\\s*:\\s*\"[A-Z]{3}\"", "\"sectorMember\": \"" + code + "\"");
        tell(
                "contribution.declaration.v1",
                "itu.contribution.declaration.submitted.v1",
                key,
                declaration.toString(),
                1,
                UUID.randomUUID(),
                replaceMember(example, "declaration", declaration.toString()),
                Map.of());
    }

    private static void aboutDeclaration(
            String happened, String code, UUID declaration, UUID event, Map<String, String> extensions) {
        var example = EventContracts.example("contribution/declaration." + happened + ".v1");
        tell(
                "contribution.declaration.v1",
                "itu.contribution.declaration." + happened + ".v1",
                code,
                declaration.toString(),
                1,
                event,
                replaceMember(replaceMember(example, "memberState", code), "declaration", declaration.toString()),
                extensions);
    }

    /** The class of a State is kept after a call that it left unanswered; the call by its slug, such as CL-26-41. */
    public static void keptByDefault(String code, String call, UUID event, Map<String, String> extensions) {
        tell(
                "contribution.declaration.v1",
                "itu.contribution.declaration.kept-by-default.v1",
                code,
                call + "/" + code,
                1,
                event,
                replaceMember(
                        EventContracts.example("contribution/declaration.kept-by-default.v1"), "memberState", code),
                extensions);
    }

    /** A State chose another class outside a call, or took that back: {@code increase} or {@code reduction}, and what was done. */
    public static void classChange(String change, String done, String code, UUID id, UUID event) {
        var type = "class-of-contribution." + change + "-" + done + ".v1";
        tell(
                "contribution.class-of-contribution.v1",
                "itu.contribution." + type,
                code,
                id.toString(),
                done.equals("withdrawn") ? 2 : 1,
                event,
                replaceMember(
                        replaceMember(EventContracts.example("contribution/" + type), "memberState", code),
                        change,
                        id.toString()),
                Map.of());
    }

    public static void tell(
            String topic,
            String type,
            String key,
            String subject,
            long sequence,
            UUID event,
            String payload,
            Map<String, String> extensions) {
        var headers = new LinkedHashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                event.toString(),
                "ce_type",
                type,
                "ce_source",
                "/itu/test",
                "ce_subject",
                subject,
                "ce_sequence",
                Long.toString(sequence),
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json"));
        headers.putAll(extensions);
        Topics.send(topic, key, payload, headers);
    }

    private static String replaceMember(String json, String member, String value) {
        return json.replaceAll("\"" + member + "\"\\s*:\\s*\"[^\"]*\"", "\"" + member + "\": \"" + value + "\"");
    }
}
