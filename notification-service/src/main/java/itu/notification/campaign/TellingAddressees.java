package itu.notification.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.campaign.CampaignEvents.Addressed;
import itu.notification.campaign.CampaignEvents.AddressedOne;

/** Tells whom a frozen step addresses, in parts; mailboxes of somebody on a list that was handed in are nobody else's business. */
@ApplicationScoped
class TellingAddressees {
    private static final String ADDRESSEES = """
            from recipient where campaign = ? and step = ? and addressee_kind <> 'ADDRESS'""";

    private final DataSource dataSource;
    private final CampaignEvents events;

    TellingAddressees(DataSource dataSource, CampaignEvents events) {
        this.dataSource = dataSource;
        this.events = events;
    }

    /** In the caller's transaction. */
    void tell(UUID campaign, String name, int step) {
        try (var connection = dataSource.getConnection()) {
            var count = count(connection, campaign, step);
            var parts = (count + CampaignEvents.ADDRESSEES_IN_A_PART - 1) / CampaignEvents.ADDRESSEES_IN_A_PART;
            try (var select = connection.prepareStatement(
                    "select distinct addressee, addressee_kind " + ADDRESSEES + " order by addressee")) {
                // Read as it is told: a list may be longer than the memory.
                select.setFetchSize(CampaignEvents.ADDRESSEES_IN_A_PART);
                select.setObject(1, campaign);
                select.setInt(2, step);
                List<AddressedOne> part = new ArrayList<>();
                try (var row = select.executeQuery()) {
                    for (var number = 1; number <= parts; number++) {
                        while (part.size() < CampaignEvents.ADDRESSEES_IN_A_PART && row.next()) {
                            part.add(new AddressedOne(row.getString(2), row.getString(1)));
                        }
                        events.addressed(new Addressed(campaign, name, step, count, number, parts, List.copyOf(part)));
                        part.clear();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not tell whom a step addresses", e);
        }
    }

    private static int count(Connection connection, UUID campaign, int step) throws SQLException {
        try (var select = connection.prepareStatement(
                "select count(*) from (select distinct addressee, addressee_kind " + ADDRESSEES + ") addressees")) {
            select.setObject(1, campaign);
            select.setInt(2, step);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
