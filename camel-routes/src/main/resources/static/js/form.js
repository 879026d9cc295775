// Says how many characters are left once it matters. The form works without it.
const question = document.getElementById("question");
const count = document.getElementById("question-count");
if (question && count) {
  const longest = Number(question.dataset.longest);
  const say = () => {
    const left = longest - [...question.value].length;
    const words = Math.abs(left).toLocaleString("pl-PL");
    count.textContent = left < 0 ? `Za długie: usuń ${words} zn.` : left < 1000 ? `Możesz wpisać jeszcze ${words} zn.` : "";
    count.classList.toggle("over", left < 0);
  };
  question.addEventListener("input", say);
  say();
}
