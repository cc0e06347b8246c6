import { expect, test } from 'vitest'
import { shape } from './render.ts'

test.each([
  ['**「強調」**です', '<strong>「強調」</strong>です'],
  ['これは**強調。**次', 'これは<strong>強調。</strong>次'],
  ['**注意（重要）**ください', '<strong>注意（重要）</strong>ください'],
  ['これは*「斜体」*です', 'これは<em>「斜体」</em>です'],
  ['**스크립트(script)**는 빠르다', '<strong>스크립트(script)</strong>는 빠르다'],
  ['学习**“深度学习”**的人', '学习<strong>“深度学习”</strong>的人'],
  ['这是**重点：**请看', '这是<strong>重点：</strong>请看'],
  ['请看**（见图1）**，然后', '请看<strong>（见图1）</strong>，然后'],
  ['**50%**の人', '<strong>50%</strong>の人'],
  ['損失は**$L$**です', '損失は<strong>⟦L⟧</strong>です'],
  ['これは~~「古い」~~です', 'これは<s>「古い」</s>です'],
  ['**`code`**を使う', '<strong><code>code</code></strong>を使う'],
  ['𠮷**「𠮷」**𠮷', '𠮷<strong>「𠮷」</strong>𠮷'],
  ['**[リンク](/a)**です', '<strong><a href="/a">リンク</a></strong>です'],
])('%s', (source, expected) => {
  expect(shape(source)).toBe(`<p>${expected}</p>`)
})

test.each([
  ['a * b * c', 'a * b * c'],
  ['a**"b"**c', 'a**“b”**c'],
  ['snake_case_name', 'snake_case_name'],
  ['中文_强调_中文', '中文_强调_中文'],
  ['2 ** 3 ** 4', '2 ** 3 ** 4'],
  ['これは ** 強調 ** です', 'これは ** 強調 ** です'],
])('%s has no emphasis', (source, expected) => {
  expect(shape(source)).toBe(`<p>${expected}</p>`)
})
