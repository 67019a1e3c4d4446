package itu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Loads the suite through its public APIs, as its users would. */
record DemoData(Layout layout, Settings settings, Api api, Console console) {
    private static final String CALL = "/calls/CL-25-36";
    private static final String ADMIN = "admin";
    private static final String SECRETARY = "secretary.conference";
    private static final String FINANCE = "officer.finance";
    private static final String DELEGATE = "delegate.che";
    private static final int MEMBER_STATES = 194;
    private static final int POLLS = 240;

    void loadReference() {
        load(Service.MEMBERSHIP, "/member-states/imports", "reference/member_states.csv", ADMIN);
        load(Service.MEMBERSHIP, "/development-statuses/imports", "reference/development_statuses.csv", ADMIN);
        load(Service.MEMBERSHIP, "/development-statuses/imports", "reference/developing_states.csv", ADMIN);
        load(Service.MEMBERSHIP, "/development-statuses/imports", "reference/low_income_states.csv", ADMIN);
        load(Service.MEMBERSHIP, "/accessions/imports", "reference/accessions.csv", ADMIN);
        load(Service.MEMBERSHIP, "/observers/imports", "reference/observers.csv", ADMIN);
        load(Service.MEMBERSHIP, "/terms/imports", "reference/membership_categories.csv", ADMIN);
        load(Service.MEMBERSHIP, "/terms/imports", "reference/benefits.csv", ADMIN);
        load(Service.MEMBERSHIP, "/terms/imports", "reference/ecosystem_segments.csv", ADMIN);
        load(Service.MEMBERSHIP, "/terms/imports", "reference/study_groups.csv", ADMIN);
        load(Service.MEMBERSHIP, "/fees/imports", "reference/fees.csv", ADMIN);
        awaitMemberStates();
    }

    void loadMembers() {
        load(Service.MEMBERSHIP, "/contact-mailboxes/imports", "demo/contact_mailboxes.csv", ADMIN);
        load(Service.MEMBERSHIP, "/contact-mailboxes/imports", "demo/mission_mailboxes.csv", ADMIN);
        load(Service.MEMBERSHIP, "/contacts/imports", "demo/contacts.csv", ADMIN);
        loadInOperation("/organizations/imports", "demo/organizations.csv");
        loadInOperation("/memberships/imports", "demo/memberships.csv");
        load(Service.MEMBERSHIP, "/contact-mailboxes/imports", "demo/organization_mailboxes.csv", ADMIN);
        load(Service.CONTRIBUTION, "/classes-of-contribution/imports", "demo/classes_of_contribution.csv", FINANCE);
        say(
                "classes of Sector Members",
                api.post(
                        url(Service.CONTRIBUTION, "/classes-of-contribution/imports"),
                        new DemoMemberClasses(settings, api).file(),
                        "text/csv",
                        FINANCE));
    }

    /** What came back to the circular letter. */
    void loadReplies() {
        load(Service.CONTRIBUTION, CALL + "/declarations/imports?dryRun=true", "demo/replies_cl_25_36.csv", SECRETARY);
        load(Service.CONTRIBUTION, CALL + "/declarations/imports", "demo/replies_cl_25_36.csv", SECRETARY);
        api.post(
                url(Service.CONTRIBUTION, CALL + "/declarations"),
                "{\"memberState\":\"CHE\",\"units\":\"10\"}",
                "application/json",
                DELEGATE);
    }

    Board board() {
        return Board.of(api.get(url(Service.CONTRIBUTION, CALL + "/board"), SECRETARY));
    }

    private void load(Service service, String path, String file, String user) {
        say(file, api.post(url(service, path), content(file), "text/csv", user));
    }

    /** An import of any length: the answer to the file names an operation, which is asked until it has ended. */
    private void loadInOperation(String path, String file) {
        var operation = api.post(url(Service.MEMBERSHIP, path), content(file), "text/csv", ADMIN);
        var url = url(Service.MEMBERSHIP, "/operations/" + operation.path("id").asText());
        for (int poll = 0; poll < POLLS; poll++) {
            operation = api.get(url, ADMIN);
            var state = operation.path("state").asText();
            if (state.equals("DONE")) {
                say(file, operation);
                return;
            }
            if (state.equals("FAILED") || state.equals("CANCELLED")) {
                break;
            }
            Readiness.pause();
        }
        throw new SuiteFailure("The import of %s did not come to its end: %s".formatted(file, operation));
    }

    private void say(String file, JsonNode report) {
        if (report.path("refused").asInt() > 0) {
            throw new SuiteFailure("%s of the %s rows of %s were refused; the first: %s"
                    .formatted(
                            report.path("refused"),
                            report.path("read"),
                            file,
                            report.path("rows").isArray() ? report.path("rows").path(0) : report.path("rows")));
        }
        console.say("  %-38s %4d read, %d created, %d updated, %d unchanged%s"
                .formatted(
                        file,
                        report.path("read").asInt(),
                        report.path("created").asInt(),
                        report.path("updated").asInt(),
                        report.path("unchanged").asInt(),
                        report.path("dryRun").asBoolean()
                                ? " (dry run)"
                                : report.path("read").asInt() == 0 ? " (no State was found to be on this list)" : ""));
    }

    /** The contribution service learns the Member States by events. */
    private void awaitMemberStates() {
        var url = url(Service.CONTRIBUTION, "/member-states?limit=200");
        int seen = 0;
        for (int poll = 0; poll < POLLS; poll++) {
            seen = items(api.get(url, ADMIN));
            if (seen >= MEMBER_STATES) {
                return;
            }
            Readiness.pause();
        }
        throw new SuiteFailure("The contribution service knows %d of %d Member States after a minute. Its log: %s"
                .formatted(seen, MEMBER_STATES, layout.log(Service.CONTRIBUTION.module())));
    }

    private static int items(JsonNode page) {
        var items = page.isArray() ? page : page.path("items");
        return (int) StreamSupport.stream(items.spliterator(), false).count();
    }

    private String url(Service service, String path) {
        return service.api(settings) + path;
    }

    private String content(String file) {
        try {
            return Files.readString(layout.data(file));
        } catch (IOException e) {
            throw new SuiteFailure("The data file " + layout.shown(layout.data(file)) + " could not be read.", e);
        }
    }
}
