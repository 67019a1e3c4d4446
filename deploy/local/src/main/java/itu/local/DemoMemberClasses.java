package itu.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The present classes of the demonstration's Sector Members: those at which membership-service has them, under the codes that
 * it gave them. They are as invented as their members, and marked so.
 */
record DemoMemberClasses(Settings settings, Api api) {
    private static final String ADMIN = "admin";
    private static final String PERIOD = "2024-2027";
    private static final int POLLS = 240;

    /** A file of classes, once the contribution service has learnt of all Sector Members by events. */
    String file() {
        var members = items(Service.MEMBERSHIP, "/memberships?category=SECTOR_MEMBER&state=ACTIVE&limit=200");
        int known = 0;
        for (int poll = 0; poll < POLLS; poll++) {
            var rows = rows(members);
            known = rows.size();
            if (known == members.size()) {
                return "contributor,period,units,basis\n" + String.join("", rows);
            }
            Readiness.pause();
        }
        throw new SuiteFailure("The contribution service knows %d of %d Sector Members after a minute."
                .formatted(known, members.size()));
    }

    /** The rows of the members that are known, in the order of their codes. */
    private List<String> rows(List<JsonNode> members) {
        var codes = items(Service.CONTRIBUTION, "/sector-members?limit=200").stream()
                .collect(Collectors.toMap(
                        DemoMemberClasses::key, member -> member.path("code").asText()));
        var rows = new TreeMap<String, String>();
        for (var member : members) {
            var code = codes.get(key(member));
            if (code != null) {
                rows.put(
                        code,
                        "%s,%s,%s,SYNTHETIC\n"
                                .formatted(code, PERIOD, member.path("units").asText()));
            }
        }
        return List.copyOf(rows.values());
    }

    private static String key(JsonNode member) {
        return member.path("organization").asText() + "."
                + member.path("sector").asText();
    }

    private List<JsonNode> items(Service service, String path) {
        var url = service.api(settings) + path;
        var items = new ArrayList<JsonNode>();
        var page = api.get(url, ADMIN);
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = api.get(
                    url + "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8), ADMIN);
            page.path("items").forEach(items::add);
        }
        return items;
    }
}
