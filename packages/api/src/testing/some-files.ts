// SPDX-License-Identifier: EUPL-1.2
import { aZip } from './a-zip.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const types = { '[Content_Types].xml': '<Types/>' };
const oasis = 'application/vnd.oasis.opendocument';

/** A PDF that says something of its own, so that no two tests send the same bytes. */
export const aPdf = (says = 'hello') => latin(`%PDF-1.7\n% ${says}\ntrailer\n%%EOF\n`);
const aPng = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0');

/** Files that may be attached, by what they are. */
export const acceptable: Record<string, [mediaType: string, content: Buffer]> = {
  pdf: ['application/pdf', aPdf()],
  png: ['image/png', aPng],
  jpeg: ['image/jpeg', latin('\xff\xd8\xff\xe0\0\x10JFIF\0')],
  webp: ['image/webp', latin('RIFF\x1a\0\0\0WEBPVP8L')],
  docx: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    aZip({ ...types, 'word/document.xml': '<w/>' }),
  ],
  xlsx: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    aZip({ ...types, 'xl/workbook.xml': '<x/>' }),
  ],
  pptx: [
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    aZip({ ...types, 'ppt/presentation.xml': '<p/>' }),
  ],
  odt: [`${oasis}.text`, aZip({ mimetype: `${oasis}.text`, 'content.xml': '<o/>' })],
  ods: [`${oasis}.spreadsheet`, aZip({ mimetype: `${oasis}.spreadsheet`, 'content.xml': '<o/>' })],
  odp: [`${oasis}.presentation`, aZip({ mimetype: `${oasis}.presentation`, 'content.xml': '<o/>' })],
  csv: ['text/plain', Buffer.from('straat;vóór\nKanaalstraat;12\n')],
  'a text that says <3': ['text/plain', Buffer.from('<3 bomen in de straat')],
  'a document that claims to unpack to gigabytes': [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    aZip({ ...types, 'word/document.xml': 'bomb' }, 4_000_000_000),
  ],
};

/** What may not, whatever it is called. */
export const refused: Record<string, Buffer> = {
  'a page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a page after a mark and blanks': Buffer.from('\ufeff\n \t<HTML><body onload=alert(1)>'),
  'a drawing with a script (SVG)': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  'a drawing after its prologue': Buffer.from('<?xml version="1.0"?><svg/>'),
  'a program for Linux': latin('\x7fELF\x02\x01\x01\0'),
  'a program for Windows': latin('MZ\x90\0\x03\0\0\0'),
  'a script': Buffer.from('#!/bin/sh\nrm -rf /\n'),
  'a page with the head of a PDF further on': Buffer.from('<html>%PDF-1.7 %%EOF'),
  'a PDF that was cut off': latin('%PDF-1.7\n1 0 obj'),
  'a zip of no document': aZip({ 'notes.txt': 'hello' }),
  'a zip that is cut off': aZip({ ...types, 'word/document.xml': '<w/>' }).subarray(0, 80),
  'a Word document with macros': aZip({ ...types, 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' }),
  'an open document with macros': aZip({
    ...{ mimetype: `${oasis}.text`, 'content.xml': '<o/>', 'Basic/Standard/Module1.xml': '<m/>' },
  }),
  'a document that is two at once': aZip({ ...types, 'word/document.xml': '', 'xl/workbook.xml': '' }),
  'a zip that climbs out of its folder': aZip({ ...types, 'word/document.xml': '', '../../etc/passwd': 'x' }),
  'an animation': latin('GIF89a\x01\0\x01\0'),
  'a text in UTF-16': Buffer.from('\ufeffhello', 'utf16le'),
  'a text in Windows-1252': latin('caf\xe9'),
  'a text with control characters': latin('hello\x1b[31m'),
};
