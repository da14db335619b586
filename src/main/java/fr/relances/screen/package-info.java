/**
 * Everything on the terminal, and the only package that knows Lanterna. {@code screen.terminal} speaks with the line
 * (keys, bytes, charsets); here are the desk, the pieces of a screen, and the screens.
 *
 * <p>A screen is a {@link fr.relances.screen.Page}: it builds its pieces in the constructor, fills itself with one of
 * them and binds its keys once; that table also prints the last line. F1, F3 and Échap are bound already.
 *
 * <pre>{@code
 * final class LevelPage extends Page {
 *     LevelPage(Desk desk, FindLevels find) {
 *         super(desk, "level");                                          // title.level, help.level
 *         Form form = new Form(desk, "level");                           // label.level.x, help.level.x
 *         form.section(0, Messages.of("level.section"));
 *         date = form.add(1, 1, 22, new DateField("date", desk.clock()).required());
 *         draft = form.add(1, 41, new CheckField("draft"));              // [ ] and its label
 *         form.onChange(() -> count.ask(progress -> find.count(date.date())));
 *         fill(form);
 *         keys.bind(Key.F10, "key.next", this::next);
 *     }
 *     private void next() {
 *         if (form.check()) {                                            // else it went to the first error
 *             WorkWindow.run(desk, title(), progress -> find.run(progress), found -> desk.open(new ListPage(found)));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Pieces ({@link fr.relances.screen.Part}): {@link fr.relances.screen.Form} with its fields, {@link
 * fr.relances.screen.VirtualList}, {@link fr.relances.screen.TextPager}; a page that needs two overrides {@code
 * paintBody} and gives each a {@code sub} of the canvas. Windows: {@link fr.relances.screen.PickList}, {@link
 * fr.relances.screen.AskWindow}, {@link fr.relances.screen.AskWordWindow}. Off the keyboard's thread: {@link
 * fr.relances.screen.WorkWindow} for what the operator waits for, {@link fr.relances.screen.Latest} for figures that
 * follow the fields. Everything a key starts is guarded: throw {@code OperatorException} and the message line shows it.
 */
package fr.relances.screen;
