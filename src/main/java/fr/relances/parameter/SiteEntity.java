package fr.relances.parameter;

/** A place of an administrative entity where pièces are issued. */
public record SiteEntity(String entityCode, String code, String name) {}
