package itu.membership;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.EventContracts;

/** Consumers test with the committed examples, so these must fit the schemas that the producer is tested against. */
class EventContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membership/member-state.registered.v1",
                "membership/organization.imported.v1",
                "membership/membership.imported.v1",
                "membership/member-state.corrected.v1",
                "membership/member-state.development-status-recorded.v1",
                "membership/member-state.application-policy-recorded.v1",
                "membership/member-state.accession-recorded.v1",
                "membership/member-state.denunciation-received.v1",
                "membership/member-state.denunciation-withdrawn.v1",
                "membership/contact.mailbox-designated.v1",
                "membership/target-list.frozen.v1",
                "membership/contact.organization-mailbox-designated.v1",
                "membership/contact.person-designated.v1",
                "membership/contact.person-designation-ended.v1",
                "membership/contact.person-corrected.v1",
                "membership/contact.person-erased.v1",
                "membership/contact.consent-given.v1",
                "membership/contact.consent-withdrawn.v1",
                "membership/organization.merged.v1",
                "membership/organization.unmerged.v1"
            })
    void the_example_fits_its_schema(String event) {
        EventContracts.assertValid(event, EventContracts.example(event));
    }
}
