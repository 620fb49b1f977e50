"""How the numbers of the lessons are worked out: each formula by name, from given to results."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal, DecimalException
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_HUNDRED = Decimal(100)
_MONTHS = 12
_WEEKS = Decimal("4.33")  # of a month, as the lessons count: 52 ÷ 12, rounded down
_THOUSAND = Decimal(1000)
# Severance pay in months of wage, by whole years of service (PP 35/2021, article 40(2)).
_SEVERANCE = (1, 2, 3, 4, 5, 6, 7, 8, 9)
# Long-service pay in months of wage, from so many years of service on (PP 35/2021, article 40(3)).
_LONG_SERVICE = ((24, 10), (21, 8), (18, 7), (15, 6), (12, 5), (9, 4), (6, 3), (3, 2), (0, 0))
# Job-loss insurance: part of a wage that counts up to so much, for so many months (PP 6/2025).
_JKP_PERCENT, _JKP_WAGE, _JKP_MONTHS = Decimal(60), Decimal(5_000_000), 6
# Final income tax of a small business: its percentage, and the yearly turnover of a person that
# is not taxed (PP 55/2022).
_TAX_PERCENT, _UNTAXED = Decimal("0.5"), Decimal(500_000_000)


@dataclass(frozen=True, slots=True)
class Formula:
    """The names of what is given and of what it gives, and how; percentages are as written, 12."""

    given: tuple[str, ...]
    gives: tuple[str, ...]
    work: Callable[..., tuple[Decimal, ...]]


def results(name: str, given: Mapping[str, Decimal]) -> Mapping[str, Decimal]:
    """Return all results of a formula by name.

    Raises ValueError where nothing can come out: for a number below zero, or a division by zero.
    """
    formula = FORMULAS[name]
    if any(number < 0 for number in given.values()):
        raise ValueError("a number below zero")
    try:
        worked = formula.work(*(given[one] for one in formula.given))
    except DecimalException as error:
        raise ValueError("a division by zero") from error
    return dict(zip(formula.gives, worked, strict=True))


def _up(number: Decimal, to: Decimal = Decimal(1)) -> Decimal:
    return (number / to).to_integral_value(ROUND_CEILING) * to


def _part(number: Decimal, percent: Decimal) -> Decimal:
    return number * percent / _HUNDRED


def _percent(part: Decimal, whole: Decimal, to: str) -> Decimal:
    return (part * _HUNDRED / whole).quantize(Decimal(to), ROUND_HALF_UP)


def _markup(cost: Decimal, price: Decimal) -> tuple[Decimal, ...]:
    earned = price - cost
    return earned, _percent(earned, cost, "0.1"), _percent(earned, price, "0.1")


def _orders(
    target: Decimal, costs: Decimal, commission: Decimal, cancelled: Decimal
) -> tuple[Decimal, ...]:
    kept = _part(commission, _HUNDRED - cancelled)
    return kept, _up((target + costs) / kept)


def _pace(orders: Decimal, days: Decimal) -> tuple[Decimal, ...]:
    return _up(orders / days), _up(orders / _WEEKS), _up(orders * _MONTHS)


def _chats(orders: Decimal, conversion: Decimal, days: Decimal) -> tuple[Decimal, ...]:
    chats = _up(orders * _HUNDRED / conversion)
    return chats, _up(chats / days)


def _ladder(month: Decimal, days: Decimal) -> tuple[Decimal, ...]:
    return _up(month / days, _THOUSAND), _up(month / _WEEKS, _THOUSAND), month * _MONTHS


def _severance(
    wage: Decimal, years: Decimal, months: Decimal, times: Decimal
) -> tuple[Decimal, ...]:
    served = int((years * _MONTHS + months) // _MONTHS)
    severance = times * _SEVERANCE[min(served, len(_SEVERANCE) - 1)] * wage
    long_service = next(pay for least, pay in _LONG_SERVICE if served >= least) * wage
    return severance, long_service, severance + long_service


def _jkp(wage: Decimal) -> tuple[Decimal, ...]:
    month = _part(min(wage, _JKP_WAGE), _JKP_PERCENT)
    return month, month * _JKP_MONTHS


def _tax(turnover: Decimal) -> tuple[Decimal, ...]:
    taxed = max(turnover - _UNTAXED, Decimal(0))
    return taxed, _part(taxed, _TAX_PERCENT)


# fmt: off
FORMULAS: Mapping[str, Formula] = {
    "commission": Formula(("price", "percent"), ("commission",), lambda *one: (_part(*one),)),
    "turnover": Formula(
        ("price", "orders"), ("turnover",), lambda price, orders: (price * orders,)
    ),
    "total-commission": Formula(
        ("commission", "orders"), ("total",), lambda commission, orders: (commission * orders,)
    ),
    "profit": Formula(
        ("commission", "costs"), ("profit",), lambda commission, costs: (commission - costs,)
    ),
    "markup": Formula(("cost", "price"), ("difference", "markup", "margin"), _markup),
    "orders": Formula(("target", "costs", "commission", "cancelled"), ("kept", "orders"), _orders),
    "pace": Formula(("orders", "days"), ("per_day", "per_week", "per_year"), _pace),
    "chats": Formula(("orders", "conversion", "days"), ("chats", "per_day"), _chats),
    "ladder": Formula(("month", "days"), ("day", "week", "year"), _ladder),
    "failed-cod": Formula(
        ("commission", "failure"), ("share",),
        lambda commission, failure: (_percent(commission, commission + failure, "1"),),
    ),
    "severance": Formula(
        ("wage", "years", "months", "times"), ("severance", "long_service", "total"), _severance
    ),
    "jkp": Formula(("wage",), ("month", "total"), _jkp),
    "discount": Formula(
        ("contribution", "percent"), ("paid",),
        lambda contribution, percent: (_part(contribution, _HUNDRED - percent),),
    ),
    "tax": Formula(("turnover",), ("taxed", "tax"), _tax),
}
# fmt: on
