package org.chancery.actor;

/** Something that the directory knows by name. */
public sealed interface DirectoryEntry
    permits CountryEntry, PersonEntry, OrganisationEntry, AgentEntry, DatedEntry, NotAnActor {}
