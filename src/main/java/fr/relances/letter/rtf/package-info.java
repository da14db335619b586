/**
 * Models written with a word processor: the text of an .rtf file with its formats, and what it holds besides. One reader
 * of our own, since the JDK's RTFEditorKit drops tables, pictures, links and cut ends without a word, prints hidden
 * text, and forgets the alignment before a line break and the space between paragraphs.
 */
package fr.relances.letter.rtf;
