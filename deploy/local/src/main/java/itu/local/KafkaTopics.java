package itu.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the suite. Facts are kept for ever, because a read model may be built again from them. */
final class KafkaTopics {
    private static final int PARTITIONS = 6;

    private static final List<String> FACTS = List.of(
            "membership.member-state.v1",
            "membership.contact.v1",
            "membership.sector-membership.v1",
            "membership.organization.v1",
            "membership.membership.v1",
            "membership.application.v1",
            "membership.target-list.v1",
            "membership.renewal.v1",
            "contribution.declaration.v1",
            "contribution.class-of-contribution.v1",
            "contribution.call.v1",
            "contribution.conference.v1",
            "contribution.unit-amount.v1",
            "contribution.authorization.v1",
            "contribution.dues.v1",
            "notification.campaign.v1",
            "notification.circular-letter.v1",
            "notification.form.v1",
            "notification.meeting.v1",
            "notification.mailbox.v1");

    private static final List<String> DEAD_LETTERS = List.of(
            "membership-service.contribution.dues.v1.dlq",
            "membership-service.contribution.class-of-contribution.v1.dlq",
            "contribution-service.membership.member-state.v1.dlq",
            "contribution-service.membership.sector-membership.v1.dlq",
            "membership-service-accounts.contribution.declaration.v1.dlq",
            "membership-service-accounts.contribution.class-of-contribution.v1.dlq",
            "membership-service-accounts.contribution.call.v1.dlq",
            "membership-service-accounts.contribution.conference.v1.dlq",
            "membership-service-accounts.contribution.authorization.v1.dlq",
            "notification-service.membership.member-state.v1.dlq",
            "notification-service.membership.contact.v1.dlq",
            "notification-service.contribution.declaration.v1.dlq",
            "notification-service.contribution.class-of-contribution.v1.dlq",
            "notification-service.contribution.call.v1.dlq",
            "notification-service.contribution.unit-amount.v1.dlq",
            "notification-service.contribution.dues.v1.dlq",
            "notification-service.membership.application.v1.dlq",
            "notification-service.notification.form.v1.dlq",
            "notification-service-webhooks.dlq",
            "notification-service-audience.membership.organization.v1.dlq",
            "notification-service-audience.membership.membership.v1.dlq",
            "notification-service-audience.membership.target-list.v1.dlq",
            "notification-service-campaigns.contribution.call.v1.dlq",
            "notification-service-campaigns.contribution.declaration.v1.dlq",
            "notification-service-campaigns.membership.sector-membership.v1.dlq",
            "membership-service-accounts.notification.campaign.v1.dlq");

    private KafkaTopics() {}

    static void create(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var known = admin.listTopics().names().get();
            var missing = Stream.concat(FACTS.stream(), DEAD_LETTERS.stream())
                    .filter(topic -> !known.contains(topic))
                    .map(KafkaTopics::topic)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new SuiteFailure("The topics could not be created: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("The suite is stopping.", e);
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }
}
