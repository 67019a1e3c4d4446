package itu.notification.delivery;

import jakarta.inject.Singleton;

import itu.notification.sendright.SendRight;
import itu.platform.time.BusinessClock;

/** What an engine is made of, beside its threads. */
@Singleton
record Parts(
        Senders senders,
        Steps steps,
        Ranges ranges,
        DeliveryRecords records,
        Composing composing,
        DeliveryMetrics metrics,
        SendRight right,
        BusinessClock clock) {}
