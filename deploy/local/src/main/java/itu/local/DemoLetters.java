package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Brings the letters of the demonstration in: one outreach officer drafts them, the other publishes the circular letters. */
record DemoLetters(Layout layout, String notifications, Api api, Console console) {
    static final String AUTHOR = "officer.outreach";
    static final String SECOND = "deputy.outreach";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "demo/letters";

    /** The ids of what was brought in, by folder. */
    Map<String, String> load() {
        var ids = new TreeMap<String, String>();
        try (var folders = Files.list(layout.data(FOLDER))) {
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                ids.put(folder.getFileName().toString(), load(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.say("  %-38s %4d texts in six languages".formatted(FOLDER, ids.size()));
        return ids;
    }

    private String load(Path folder) throws IOException {
        var meta = JSON.readTree(Files.readString(folder.resolve("letter.json")));
        var body = (ObjectNode) meta.path("body");
        body.set("texts", texts(folder));
        var url = notifications + "/" + meta.path("path").asText();
        var drafted = api.post(url, body, AUTHOR);
        var id = drafted.body().path("id").asText();
        if (meta.path("path").asText().equals("circular-letters")) {
            publish(url + "/" + id, drafted.etag(), meta.path("enclosureLinks"));
        }
        return id;
    }

    private void publish(String letter, String etag, JsonNode links) {
        var version = etag;
        for (var link : links) {
            version = api.change(letter + "/enclosure-links", link, version, AUTHOR)
                    .etag();
        }
        api.change(letter + "/publications", JSON.createObjectNode(), version, SECOND);
    }

    /** The first line, behind #, is the subject. */
    private static ObjectNode texts(Path folder) throws IOException {
        var texts = JSON.createObjectNode();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                var text = Files.readString(file);
                var end = text.indexOf('\n');
                texts.putObject(file.getFileName().toString().replace(".md", ""))
                        .put("subject", text.substring(2, end))
                        .put("body", text.substring(end).strip());
            }
        }
        return texts;
    }
}
