package itu.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers a form as some of those would who got a letter: by the links in their mails, one in each language. */
record DemoAnswers(MailFolder mails, String notifications, String form, Api api, Console console) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANSWERER = DemoLetters.AUTHOR;
    private static final Map<String, List<String>> AREAS = Map.of(
            "en", List.of("connecting-people"),
            "fr", List.of("connecting-people", "empowering-communities"),
            "es", List.of("building-ecosystems"),
            "ar", List.of("empowering-communities"),
            "ru", List.of("building-ecosystems", "incentivizing-investments"),
            "zh", List.of("incentivizing-investments"));

    /** Where mail goes to a server of the user's own, nobody answers. */
    void give() {
        var links = new LinkedHashMap<String, Invitation>();
        var link = Pattern.compile("/forms/(en|fr|es|ar|ru|zh)/" + form + "\\?r=([A-Za-z0-9._~-]+)");
        for (var file : mails.files()) {
            var mail = MailFolder.read(file);
            var found = link.matcher(MailText.body(mail));
            if (found.find()) {
                links.putIfAbsent(found.group(1), new Invitation(MailText.recipient(mail), found.group(2)));
            }
        }
        links.forEach(this::answer);
        console.say("  %-38s %4d answers by the links in the mails".formatted("form " + form, links.size()));
    }

    private record Invitation(String mailbox, String token) {}

    private void answer(String language, Invitation invitation) {
        var answer = JSON.createObjectNode().put("language", language).put("recipient", invitation.token());
        var values = answer.putObject("values");
        values.put("organization", "Demonstration " + language.toUpperCase(Locale.ROOT) + " (invented)")
                .put("country", "CHE")
                .put("contactName", "Synthetic Person")
                .put("email", invitation.mailbox())
                .put("offer", "Invented for the demonstration.")
                .put("consent", true);
        AREAS.getOrDefault(language, List.of()).forEach(values.withArray("focusAreas")::add);
        values.withArray("roles").add("offers-solution");
        api.post(notifications + "/forms/" + form + "/answers", answer, ANSWERER);
    }
}
