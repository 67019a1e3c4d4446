package itu.notification.delivery;

import itu.notification.sendright.SendRight;
import itu.platform.time.BusinessClock;

/** What an engine is made of, beside its threads. */
record Parts(
        Senders senders,
        Steps steps,
        Ranges ranges,
        DeliveryRecords records,
        Composing composing,
        DeliveryMetrics metrics,
        SendRight right,
        BusinessClock clock) {}
