package itu.notification.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import itu.local.test.EventContracts;
import itu.notification.Facts;

/** Tells the service what membership-service would, about invented States and organizations. */
public final class Register {
    private static final String ENTRY = """
            {"organization":"%s","version":%d,"change":"CREATED","names":{"en":"Synthetic %s","fr":"Synthétique %s"},
             "country":"%s","kind":"%s","synthetic":true}""";

    private Register() {}

    public static void state(String code, String region) {
        var example = EventContracts.example("membership/member-state.registered.v1")
                .replaceAll("\"memberState\"\\s*:\\s*\"[^\"]*\"", "\"memberState\": \"" + code + "\"")
                .replaceAll("\"itudRegion\"\\s*:\\s*\"[^\"]*\"", "\"itudRegion\": \"" + region + "\"");
        aboutState(code, "registered", 1, example);
    }

    public static void denounced(String code, String effectiveOn, long sequence) {
        aboutState(code, "denunciation-received", sequence, """
                {"memberState":"%s","receivedOn":"2020-01-01","effectiveOn":"%s","reference":"a letter (invented)"}""".formatted(code, effectiveOn));
    }

    public static void denunciationWithdrawn(String code, long sequence) {
        aboutState(code, "denunciation-withdrawn", sequence, """
                {"memberState":"%s","withdrawnOn":"2020-06-01","reference":"a letter (invented)"}""".formatted(code));
    }

    public static void acceded(String code, String on, long sequence) {
        aboutState(code, "accession-recorded", sequence, """
                {"memberState":"%s","accededOn":"%s","reference":"an instrument (invented)"}""".formatted(code, on));
    }

    public static void statuses(String code, String status, long sequence) {
        aboutState(code, "development-status-recorded", sequence, """
                {"memberState":"%s","statuses":[{"status":"%s","from":"2000-01-01"}]}""".formatted(code, status));
    }

    private static void aboutState(String code, String happened, long sequence, String payload) {
        tell("membership.member-state.v1", "member-state." + happened, code, code, sequence, payload);
    }

    public static void stateMailbox(String code, String role, String mailbox, String language) {
        tell("membership.contact.v1", "contact.mailbox-designated", code, code + "/" + role, 1, """
                {"memberState":"%s","role":"%s","mailbox":"%s","language":"%s"}""".formatted(
                        code, role, mailbox, language));
    }

    public static void organizationMailbox(UUID organization, String mailbox, String language) {
        var role = "MEMBERSHIP_FOCAL_POINT";
        tell(
                "membership.contact.v1",
                "contact.organization-mailbox-designated",
                organization.toString(),
                organization + "/" + role,
                1,
                """
                {"organization":"%s","role":"%s","mailbox":"%s","language":"%s"}""".formatted(organization, role, mailbox, language));
    }

    public static void organization(UUID id, String country, String kind, long sequence) {
        tell(
                "membership.organization.v1",
                "organization.registered",
                id.toString(),
                id.toString(),
                sequence,
                entry(id, country, kind, sequence));
    }

    public static void imported(List<UUID> ids, String country, String kind) {
        var operation = UUID.randomUUID().toString();
        var entries = ids.stream().map(id -> entry(id, country, kind, 0)).collect(Collectors.joining(","));
        tell("membership.organization.v1", "organization.imported", operation, operation, 1, """
                {"operation":"%s","organizations":[%s]}""".formatted(
                        operation, entries));
    }

    private static String entry(UUID id, String country, String kind, long version) {
        return ENTRY.formatted(id, version, kind, kind, country, kind);
    }

    public static void merged(UUID alias, UUID into, long sequence) {
        tell(
                "membership.organization.v1",
                "organization.merged",
                alias.toString(),
                alias.toString(),
                sequence,
                """
                {"organization":"%s","into":"%s","merge":"%s","synthetic":true}""".formatted(alias, into, UUID.randomUUID()));
    }

    public static void unmerged(UUID alias, UUID from, long sequence) {
        tell(
                "membership.organization.v1",
                "organization.unmerged",
                alias.toString(),
                alias.toString(),
                sequence,
                """
                {"organization":"%s","from":"%s","merge":"%s","synthetic":true}""".formatted(alias, from, UUID.randomUUID()));
    }

    /** A membership with one state from a day on; until null means that it lasts. */
    public static void membership(
            UUID id,
            UUID organization,
            String category,
            String sector,
            String state,
            String from,
            String until,
            long sequence) {
        var payload = """
                {"membership":"%s","organization":"%s","category":"%s",%s"memberState":"KEN","fact":1,"effectiveOn":"%s",
                 "states":[{"state":"%s","from":"%s"%s}]}""".formatted(
                        id,
                        organization,
                        category,
                        sector == null ? "" : "\"sector\":\"" + sector + "\",",
                        from,
                        state,
                        from,
                        until == null ? "" : ",\"to\":\"" + until + "\"");
        tell("membership.membership.v1", "membership.activated", id.toString(), id.toString(), sequence, payload);
    }

    public static void importedMembership(UUID id, UUID organization, String category, String sector) {
        var operation = UUID.randomUUID().toString();
        tell("membership.membership.v1", "membership.imported", operation, operation, 1, """
                {"operation":"%s","memberships":[{"membership":"%s","organization":"%s","category":"%s","sector":"%s",
                 "memberState":"KEN","admittedOn":"2010-01-01","states":[{"state":"ACTIVE","from":"2010-01-01"}]}]}""".formatted(
                        operation, id, organization, category, sector));
    }

    public static void targetList(UUID list, int number, int part, int parts, String addressee, List<String> entries) {
        tell("membership.target-list.v1", "target-list.frozen", list.toString(), list.toString(), number, """
                {"targetList":"%s","number":%d,"name":"A list (invented)","addressee":"%s","validAt":"2025-12-31",
                 "frozenAt":"2026-01-05T09:30:00Z","criteria":{"addressee":"%s"},
                 "explanation":{"en":"In English","fr":"En français","es":"En español","ar":"بالعربية","ru":"По-русски","zh":"中文"},
                 "count":%d,"part":%d,"parts":%d,"entries":[%s]}""".formatted(
                        list,
                        number,
                        addressee,
                        addressee,
                        entries.size() * parts,
                        part,
                        parts,
                        entries.stream().map(entry -> '"' + entry + '"').collect(Collectors.joining(","))));
    }

    private static void tell(String topic, String what, String key, String subject, long sequence, String payload) {
        Facts.tell(
                topic, "itu.membership." + what + ".v1", key, subject, sequence, UUID.randomUUID(), payload, Map.of());
    }
}
