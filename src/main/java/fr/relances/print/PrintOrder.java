package fr.relances.print;

import java.nio.file.Path;

/** A file for the spooler. The title is what people see in the queue; the token tells the job from any other for good. */
public record PrintOrder(PrintChoice choice, String title, Path file, String token) {}
