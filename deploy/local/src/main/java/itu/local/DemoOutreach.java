package itu.local;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Circular letters, campaigns and a form, as the outreach officers would bring them about. */
final class DemoOutreach {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "partner2connect-demo";
    private static final String CLOSES = "2026-01-31";
    private static final int MEMBER_STATES = 194;

    /** Regions with the languages of their directors, so that all six are met. */
    private static final Map<String, String> REGIONS =
            Map.of("AFR", "fr", "AMS", "es", "ARB", "ar", "ASP", "zh", "CIS", "ru", "EUR", "en");

    private static final String STATES = """
            {"sources":[{"kind":"MEMBER_STATES"}],"roles":["DECLARATION_FOCAL_POINT"]}""";

    private static final String FIVE_GROUPS = """
            {"sources":[{"kind":"MEMBER_STATES"},{"kind":"SECTOR_MEMBERS","sector":"D"},{"kind":"ACADEMIA"},
                        {"kind":"INTERNATIONAL_ORGANIZATIONS"},{"kind":"UN_AGENCIES"}],
             "roles":["DECLARATION_FOCAL_POINT","MEMBERSHIP_FOCAL_POINT"]}""";

    private final String notifications;
    private final Api api;
    private final DemoLetters letters;
    private final DemoCampaigns campaigns;
    private final DemoAnswers answers;

    DemoOutreach(Layout layout, Settings settings, Api api, Console console) {
        this.notifications = Service.NOTIFICATION.api(settings);
        this.api = api;
        this.letters = new DemoLetters(layout, notifications, api, console);
        this.campaigns = new DemoCampaigns(notifications, api, console);
        this.answers = new DemoAnswers(new MailFolder(layout.kept("mail")), notifications, FORM, api, console);
    }

    /** The call for declarations, before anybody has replied; gives the ids of all letters. */
    Map<String, String> askForDeclarations() {
        new java.util.TreeMap<>(REGIONS).forEach(this::office);
        var ids = letters.load();
        campaigns.awaitMailboxes(STATES, MEMBER_STATES);
        campaigns.run("""
                {"name":"CL-25/36: announce your class of contribution","subject":"class-of-contribution","statutory":true,
                 "content":"%s","audience":%s,"reply":{"kind":"DECLARATION","reference":"CL-25/36"},
                 "ladder":[
                  {"daysBefore":60,"content":"%s"},
                  {"daysBefore":30,"roles":["DECLARATION_FOCAL_POINT","GENEVA_MISSION"],"content":"%s"},
                  {"daysBefore":14,"roles":["DECLARATION_FOCAL_POINT","GENEVA_MISSION"],"content":"%s"},
                  {"daysBefore":14,"roles":["REGIONAL_DIRECTOR"],"content":"%s"},
                  {"daysBefore":3,"roles":["DECLARATION_FOCAL_POINT","GENEVA_MISSION"],"content":"%s"}],
                 "synthetic":true}""".formatted(
                        ids.get("cl-25-36"),
                        STATES,
                        ids.get("cl-25-36-reminder-60"),
                        ids.get("cl-25-36-reminder-30"),
                        ids.get("cl-25-36-reminder-14"),
                        ids.get("cl-25-36-regional-directors"),
                        ids.get("cl-25-36-reminder-3")));
        return ids;
    }

    /** The letter to five groups with its form. */
    void invite(Map<String, String> ids) {
        form();
        campaigns.run(
                """
                {"name":"BDT/DIR/110: Partner2Connect (letter of 2021, replayed for the demonstration)",
                 "subject":"partnership","statutory":false,"content":"%s","audience":%s,
                 "reply":{"kind":"FORM","reference":"%s"},"deadline":"%s",
                 "ladder":[{"daysBefore":7,"content":"%s"}],"synthetic":true}""".formatted(ids.get("bdt-dir-110"), FIVE_GROUPS, FORM, CLOSES, ids.get("bdt-dir-110-reminder")));
        answers.give();
    }

    private void office(String region, String language) {
        api.post(
                notifications + "/regional-offices",
                JSON.createObjectNode()
                        .put("region", region)
                        .put(
                                "mailbox",
                                "director@%s.itu-suite.example".formatted(region.toLowerCase(java.util.Locale.ROOT)))
                        .put("language", language)
                        .put("synthetic", true),
                DemoLetters.AUTHOR);
    }

    /** The form that comes with the suite closed in 2021; its replay is open. */
    private void form() {
        var shipped = api.get(notifications + "/forms/partner2connect", DemoLetters.AUTHOR);
        var definition = (ObjectNode) shipped.path("definition");
        definition.put("opensOn", "2025-12-15").put("closesOn", CLOSES).remove("calendar");
        var form = JSON.createObjectNode().put("key", FORM).set("definition", definition);
        var drafted = api.post(notifications + "/forms", form, DemoLetters.AUTHOR);
        api.change(
                notifications + "/forms/" + FORM + "/publications",
                JSON.createObjectNode(),
                drafted.etag(),
                DemoLetters.SECOND);
    }
}
