package itu.local;

import java.util.Map;
import java.util.TreeMap;

/** What is printed when all is ready. */
record Welcome(Layout layout, Settings settings, BusinessDate date) {
    private static final Map<String, String> ACCOUNTS = new TreeMap<>(Map.ofEntries(
            Map.entry("delegate.che", "Member State delegate of Switzerland"),
            Map.entry("delegate.ken", "Member State delegate of Kenya"),
            Map.entry("focal.point", "focal point of a member organization"),
            Map.entry("officer.membership", "membership officer"),
            Map.entry("officer.finance", "finance officer"),
            Map.entry("deputy.finance", "second finance officer, for decisions of two persons"),
            Map.entry("officer.outreach", "outreach officer"),
            Map.entry("deputy.outreach", "second outreach officer, for decisions of two persons"),
            Map.entry("officer.partnership", "partnership officer"),
            Map.entry("secretary.conference", "conference secretary"),
            Map.entry("deputy.conference", "second conference secretary"),
            Map.entry("auditor", "auditor, reads only"),
            Map.entry("integrator", "integrator"),
            Map.entry("admin", "administrator")));

    String text(String standing) {
        var text = new StringBuilder("\nThe suite runs.\n\n");
        for (var service : Service.values()) {
            line(text, service.module(), service.api(settings));
            line(text, "", service.origin(settings) + "/q/swagger-ui");
        }
        line(text, "Identity", settings.oidc());
        if (settings.givenOidc().isEmpty()) {
            line(
                    text,
                    "",
                    "http://localhost:%d/admin (admin, password in .suite/secrets.properties)"
                            .formatted(settings.port(Port.KEYCLOAK)));
        }
        line(
                text,
                "Mails",
                settings.givenSmtp().map(given -> "go to " + given).orElse("./suite mail, files in .suite/mail"));
        line(text, "Logs", layout.shown(layout.kept("logs")));
        text.append("\nDemo accounts, all with the password \"%s\" (demo only):%n".formatted(Tokens.DEMO_PASSWORD));
        ACCOUNTS.forEach((account, role) -> line(text, account, role));
        text.append("%nThe demo runs at business date %s (Europe/Zurich).%n".formatted(date.read()));
        text.append(standing).append("\n\nCtrl-C stops everything; the data stays.");
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-22s %s%n".formatted(name, value));
    }
}
