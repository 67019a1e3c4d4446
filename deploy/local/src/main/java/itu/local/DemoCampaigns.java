package itu.local;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static itu.local.DemoLetters.AUTHOR;
import static itu.local.DemoLetters.SECOND;

/** Runs campaigns under four eyes: one outreach officer drafts and submits, the other approves and launches. */
record DemoCampaigns(String notifications, Api api, Console console) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int POLLS = 480;

    /** Runs a campaign until each of its letters has left, and gives its id. */
    String run(String draft) {
        var drafted = api.post(notifications + "/campaigns", read(draft), AUTHOR);
        var url = notifications + "/campaigns/" + drafted.body().path("id").asText();
        awaiting(url, campaign -> campaign.hasNonNull("deadline"), "has a deadline");
        var version = api.read(url, AUTHOR).etag();
        if (drafted.body().path("state").asText().equals("DRAFT")) {
            version = api.change(url + "/submissions", JSON.createObjectNode(), version, AUTHOR)
                    .etag();
            version = api.change(url + "/approvals", JSON.createObjectNode(), version, SECOND)
                    .etag();
            api.change(url + "/launches", JSON.createObjectNode(), version, SECOND);
        }
        var progress = awaiting(url + "/progress", DemoCampaigns::sent, "has sent its letters");
        var total = progress.path("total");
        console.say("  %-38s %4d letters, %d accepted by the mail server"
                .formatted(
                        drafted.body().path("name").asText().replaceFirst(":.*", ""),
                        total.path("targeted").asLong(),
                        total.path("accepted").asLong()));
        return drafted.body().path("id").asText();
    }

    /** Waits until an audience reaches so many mailboxes: the register is learnt by events. */
    void awaitMailboxes(String audience, int mailboxes) {
        for (int poll = 0; poll < POLLS; poll++) {
            var count = api.ask(
                    notifications + "/audiences/counts",
                    JSON.createObjectNode().set("audience", read(audience)),
                    AUTHOR);
            if (count.path("mailboxes").asInt() >= mailboxes) {
                return;
            }
            Readiness.pause();
        }
        throw new SuiteFailure(
                "The notification service does not know %d mailboxes of %s".formatted(mailboxes, audience));
    }

    private JsonNode awaiting(String url, Predicate<JsonNode> wanted, String what) {
        for (int poll = 0; poll < POLLS; poll++) {
            var now = api.get(url, AUTHOR);
            if (wanted.test(now)) {
                return now;
            }
            Readiness.pause();
        }
        throw new SuiteFailure("It did not come about that %s %s.".formatted(url, what));
    }

    private static boolean sent(JsonNode progress) {
        return progress.path("steps").path(0).path("state").asText().equals("DONE");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
