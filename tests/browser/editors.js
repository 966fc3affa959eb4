// The editors that a brief is pasted into: each in a box of its own, as their guides set them up.

import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { createEditor } from "lexical";
import { Schema } from "prosemirror-model";
import { schema as basic } from "prosemirror-schema-basic";
import { addListNodes } from "prosemirror-schema-list";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import Quill from "quill";

import "./standing.js";

const box = (name) => {
  const element = document.createElement("div");
  element.id = name;
  document.body.append(element);
  return element;
};

const plain = box("contenteditable");
plain.contentEditable = "true";

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, "paragraph block*", "block"),
  marks: basic.spec.marks,
});
new EditorView(box("prosemirror"), { state: EditorState.create({ schema }) });

new Editor({ element: box("tiptap"), extensions: [StarterKit] });

new Quill(box("quill"));

const place = box("lexical");
place.contentEditable = "true";
const lexical = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError: (error) => { throw error; },
});
lexical.setRootElement(place);
registerRichText(lexical);
