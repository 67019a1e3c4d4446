package itu.local.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The published contracts of the events, {@code docs/api/events}: producers and consumers test against the same files. */
public final class EventContracts {
    private EventContracts() {}

    /** The committed example payload of an event, named like {@code membership/member-state.registered.v1}. */
    public static String example(String event) {
        return CommittedDocument.read("docs/api/events/" + event + ".example.json");
    }

    /**
     * Validates a payload.
     *
     * @throws AssertionError with every fault when the payload does not fit the schema
     */
    public static void assertValid(String event, String payload) {
        var schema = CommittedDocument.read("docs/api/events/" + event + ".schema.json");
        var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(payload, InputFormat.JSON);
        if (!faults.isEmpty()) {
            throw new AssertionError("The payload does not fit " + event + ": " + faults + "\n" + payload);
        }
    }
}
